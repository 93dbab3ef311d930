@echo off
rem Starts Meridian with the first Java 25 or later found on this machine.
setlocal EnableExtensions DisableDelayedExpansion
for %%f in ("%~dp0..") do set "folder=%%~ff"
set "java_home="

if defined JAVA_HOME call :consider "%JAVA_HOME%"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" for %%h in ("%%~dp$PATH:j..") do call :consider "%%~fh"
for %%r in (
  "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft"
  "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\.sdkman\candidates\java"
) do if exist "%%~r\" for /d %%h in ("%%~r\*") do call :consider "%%~fh"

if not defined java_home (
  echo meridian: needs Java 25 or later, and none was found: install one, for example from https://adoptium.net, or set JAVA_HOME to it. 1>&2
  exit /b 1
)

if "%~1"=="" goto desktop
rem A file or folder alone opens in the window.
if "%~2"=="" for %%p in ("%~1") do if exist "%%~p" goto desktop
if "%~2"=="" if /i "%~x1"==".json" goto desktop
set "compiler="
set "cache="
if exist "%folder%\lib\meridian.aot" set cache="-XX:AOTCache=%folder%\lib\meridian.aot"
if /i "%~1"=="bench" goto bench
for %%v in (datasets score links import) do if /i "%~1"=="%%v" set "compiler=-XX:TieredStopAtLevel=1"
"%java_home%\bin\java.exe" %cache% -Xlog:disable ^
  -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ^
  -XX:+UseSerialGC %compiler% -cp "%folder%\lib\meridian.jar" org.meridian.app.Main %*
exit /b %errorlevel%

:desktop
set "cache="
if exist "%folder%\lib\desktop.aot" set cache="-XX:AOTCache=%folder%\lib\desktop.aot"
"%java_home%\bin\java.exe" %cache% -Xlog:disable --module-path "%folder%\javafx" --add-modules javafx.controls ^
  "@%folder%\lib\java-switches" "@%folder%\lib\window-switches" ^
  -cp "%folder%\lib\meridian.jar" org.meridian.app.Main %*
exit /b %errorlevel%

rem Drawing is measured beside the toolkit's own, without a screen.
:bench
"%java_home%\bin\java.exe" --module-path "%folder%\javafx" --add-modules javafx.controls ^
  "@%folder%\lib\java-switches" -XX:+UseParallelGC -Dglass.platform=Headless -Dprism.order=sw ^
  -Djava.awt.headless=true -cp "%folder%\lib\meridian.jar" org.meridian.app.Main %*
exit /b %errorlevel%

rem Takes the Java home if its release file says 25 or later and none was taken before.
:consider
if defined java_home exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do (
  for /f "tokens=1 delims=." %%m in ("%%~v") do if %%m geq 25 set "java_home=%~1"
)
exit /b
