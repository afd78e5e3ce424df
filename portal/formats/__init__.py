"""How dates are typed: day first in every language of the admin, since Django would read 12/03 as December."""
