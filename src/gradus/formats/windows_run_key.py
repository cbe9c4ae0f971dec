"""What Windows starts for a person when they log in."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import winreg

    _PATH = r"Software\Microsoft\Windows\CurrentVersion\Run"

    class WindowsRunKey:
        """The values of the Run key; what cannot be read or written is an OSError."""

        def get(self, name: str) -> str | None:
            """Return a value, None where there is none."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _PATH) as key:
                    return str(winreg.QueryValueEx(key, name)[0])
            except FileNotFoundError:
                return None

        def put(self, name: str, value: str) -> None:
            """Write a value."""
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _PATH) as key:
                winreg.SetValueEx(key, name, 0, winreg.REG_SZ, value)

        def delete(self, name: str) -> None:
            """Remove a value that is there."""
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _PATH) as key:
                winreg.DeleteValue(key, name)
