"""Search in the administration: explorer, choosers and lists, spelling-blind as on the public pages."""
