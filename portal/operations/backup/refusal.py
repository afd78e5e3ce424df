"""Why a backup cannot be made or put back."""


class BackupRefused(Exception):
    """Nothing was changed. The message says what to do, in Vietnamese."""
