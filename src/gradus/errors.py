"""Errors that a person can act on; anything else that is raised is a bug."""


class GradusError(Exception):
    """An expected failure: one sentence on what happened and one on what to do about it."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}"

    def __reduce__(self) -> tuple[type["GradusError"], tuple[str, str]]:
        """Let an error come over from another process."""
        return type(self), (self.message, self.remedy)


class NewerDatabaseError(GradusError):
    """The database was written by a later version of Gradus and is left untouched."""


class DatabaseBusyError(GradusError):
    """Another program holds the database for longer than the busy timeout."""


class DataFolderError(GradusError):
    """The data folder or the database in it cannot be used."""


class DamagedDatabaseError(DataFolderError):
    """The database file cannot be read as what it should be."""


class BundledFileError(GradusError):
    """A file that ships with Gradus is missing or damaged."""


class DeckFileError(GradusError):
    """A deck file or a folder of decks cannot be used or changed as asked."""


class StaleCardError(GradusError):
    """The card on screen changed underneath, so the answer was not recorded."""


class SettingError(GradusError):
    """A value does not fit its setting."""


class ReviewLogError(GradusError):
    """A review log cannot be read."""


class AlreadyOpenError(GradusError):
    """Another Gradus has this data folder open and does not answer."""


class ExportError(GradusError):
    """A file of exported figures cannot be written."""


class CalendarError(GradusError):
    """The plan cannot be changed as asked."""


class CalendarFileError(GradusError):
    """A calendar file cannot be read, or the plan cannot be written into it."""


class RepositoryError(GradusError):
    """A folder cannot be read as the repository that it should be."""


class PortfolioError(GradusError):
    """A project of the portfolio cannot be changed as asked."""


class NextActionError(GradusError):
    """A next action cannot be done as asked."""


class PackageError(GradusError):
    """A package of Anki cannot be read or written."""


class LibraryError(GradusError):
    """An entry of the library cannot be read or changed as asked."""


class BackupError(GradusError):
    """A backup cannot be written, read or restored."""
