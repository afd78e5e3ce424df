"""What readers write about a consultation, from the form to the receipt."""
