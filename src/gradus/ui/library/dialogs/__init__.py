"""The Library's dialogs: comparing courses, choosing a kit, planning, writing and importing."""
