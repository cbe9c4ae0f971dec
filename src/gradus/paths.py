"""Where the files that ship with Gradus are, and where a person's own files go."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gradus.errors import DataFolderError

if TYPE_CHECKING:
    from collections.abc import Mapping

_PACKAGE = Path(__file__).resolve().parent
_CHOOSE_ANOTHER = "choose another folder with --data-dir or GRADUS_DATA_DIR."


def bundled(*parts: str) -> Path:
    """Return a file or folder that ships with Gradus, from a checkout, a wheel or an installer."""
    inside = _PACKAGE / "_bundled"
    root = inside if inside.is_dir() else _PACKAGE.parent.parent
    return root.joinpath(*parts)


@dataclass(frozen=True, slots=True)
class DataFolders:
    """The folders that hold one person's database, settings, cache, logs and backups."""

    data: Path
    config: Path
    cache: Path
    logs: Path
    backups: Path

    @classmethod
    def for_person(cls) -> DataFolders:
        """Return the folders this system gives to whoever is logged in."""
        from platformdirs import PlatformDirs  # noqa: PLC0415  not needed with --data-dir

        own = PlatformDirs("gradus", appauthor=False)
        return cls(
            data=own.user_data_path,
            config=own.user_config_path,
            cache=own.user_cache_path,
            logs=own.user_log_path,
            backups=own.user_data_path / "backups",
        )

    @classmethod
    def inside(cls, folder: Path) -> DataFolders:
        """Return folders that all lie in one folder, which can be copied as a whole."""
        data = folder.expanduser().absolute()
        return cls(
            data=data,
            config=data / "config",
            cache=data / "cache",
            logs=data / "logs",
            backups=data / "backups",
        )

    @classmethod
    def resolve(cls, data_dir: Path | None, environment: Mapping[str, str]) -> DataFolders:
        """Return the folders of the command line, else of GRADUS_DATA_DIR, else for_person."""
        chosen = data_dir or environment.get("GRADUS_DATA_DIR")
        return cls.inside(Path(chosen)) if chosen else cls.for_person()

    @property
    def database(self) -> Path:
        """The file that holds everything the person did."""
        return self.data / "gradus.sqlite"

    @property
    def media(self) -> Path:
        """The pictures and sounds of cards from Anki."""
        return self.data / "media"

    @property
    def own_decks(self) -> Path:
        """The folder that takes decks which are to go into no other folder of one's own."""
        return self.data / "decks"

    def create(self) -> None:
        """Make the folders that are missing, readable by their owner only."""
        for folder in (self.data, self.config, self.cache, self.logs, self.backups):
            _make(folder)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        raise DataFolderError(
            f"{folder} cannot be a folder, because a file is in the way.",
            f"Move the file away, or {_CHOOSE_ANOTHER}",
        ) from error
    except OSError as error:
        raise DataFolderError(
            f"The folder {folder} cannot be made: {error.strerror}.",
            f"Free its place for writing, or {_CHOOSE_ANOTHER}",
        ) from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise DataFolderError(
            f"The folder {folder} is read-only.",
            f"Allow yourself to write there, or {_CHOOSE_ANOTHER}",
        )
