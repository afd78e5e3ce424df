"""What the people wrote about consultations, as the office that receives it reads it."""
