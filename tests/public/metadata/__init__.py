"""What machines read of the portal, held against the rules that machines read by."""
