; The Windows installer of Gradus: for one person, without an administrator, taken away whole.
; What the person made stays where it is: it lies in another folder (see packaging/README.md).

Unicode true
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma

!include MUI2.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Gradus"

Name "Gradus"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Gradus"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Gradus"
VIAddVersionKey "FileDescription" "Gradus setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "Gradus contributors"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\gradus.exe"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

LangString OPEN ${LANG_ENGLISH} "Gradus is open. Close it, then go on."
LangString OPEN ${LANG_GERMAN} "Gradus ist noch offen. Schließe es, dann geht es weiter."

!macro WaitUntilClosed
  again:
    ClearErrors
    IfFileExists "$INSTDIR\gradus.exe" 0 closed
    FileOpen $0 "$INSTDIR\gradus.exe" a
    IfErrors 0 done
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(OPEN)" /SD IDCANCEL IDRETRY again
    Abort
  done:
    FileClose $0
  closed:
!macroend

Section
  !insertmacro WaitUntilClosed
  ; A library of the version before must not stay beside those of this one.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Gradus.lnk" "$INSTDIR\gradus.exe"
  WriteRegStr HKCU "${KEY}" "DisplayName" "Gradus"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\gradus.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "Gradus contributors"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  !insertmacro WaitUntilClosed
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\gradus.exe"
  Delete "$INSTDIR\gradus-cli.exe"
  Delete "$INSTDIR\THIRD_PARTY.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Gradus.lnk"
  DeleteRegKey HKCU "${KEY}"
  ; A start at login that was asked for in the settings.
  DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "Gradus"
SectionEnd
