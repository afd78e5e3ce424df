"""The chain of what readers could read: its links, how they are added, how they are proved."""
