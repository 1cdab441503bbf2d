@echo off
rem Starts Legible with Java 17 or newer, from wherever it was unpacked.
rem
rem JAVA_HOME names the folder of Java, if it is not the one on the PATH. LEGIBLE_JAVA_OPTS adds options for Java, such as -Xmx1g.
rem The first build leaves an archive of what Java made of the program in %LOCALAPPDATA%\legible, with which later starts are
rem quicker; it may be deleted.
setlocal EnableExtensions DisableDelayedExpansion

set "LEGIBLE_JAR=%~dp0..\lib\legible.jar"
if not exist "%LEGIBLE_JAR%" (
  echo legible: There is no "%LEGIBLE_JAR%". Unpack the whole zip file again, and keep its folders together. 1>&2
  exit /b 2
)

set "LEGIBLE_JAVA=java.exe"
if defined JAVA_HOME set "LEGIBLE_JAVA=%JAVA_HOME%\bin\java.exe"
set "LEGIBLE_SAID=%TEMP%\legible-java-%RANDOM%%RANDOM%.txt"
"%LEGIBLE_JAVA%" -version >nul 2>"%LEGIBLE_SAID%"
if errorlevel 1 goto nojava
set "LEGIBLE_VERSION="
for /f "usebackq tokens=3" %%v in ("%LEGIBLE_SAID%") do if not defined LEGIBLE_VERSION set "LEGIBLE_VERSION=%%~v"
del "%LEGIBLE_SAID%" >nul 2>nul
set "LEGIBLE_MAJOR=17"
for /f "delims=.-+_" %%m in ("%LEGIBLE_VERSION%") do set "LEGIBLE_MAJOR=%%m"
if %LEGIBLE_MAJOR% LSS 17 (
  echo legible: This computer has Java %LEGIBLE_VERSION%, and Legible needs 17 or newer. 1>&2
  echo Install it, such as Eclipse Temurin from https://adoptium.net/, and open a new terminal. 1>&2
  exit /b 2
)

set "LEGIBLE_OPTIONS=-XX:TieredStopAtLevel=1 -Xlog:disable -Xlog:all=error:stderr"
set "LEGIBLE_GC=-XX:+UseSerialGC"
if defined LEGIBLE_JAVA_OPTS (
  echo "%LEGIBLE_JAVA_OPTS%" | findstr /c:"GC" >nul && set "LEGIBLE_GC="
)

if not defined LOCALAPPDATA goto plain
for %%f in ("%LEGIBLE_JAR%") do set "LEGIBLE_SIZE=%%~zf"
set "LEGIBLE_ARCHIVE=%LOCALAPPDATA%\legible\%LEGIBLE_VERSION%-%LEGIBLE_SIZE%.jsa"
if exist "%LEGIBLE_ARCHIVE%" (
  "%LEGIBLE_JAVA%" %LEGIBLE_OPTIONS% %LEGIBLE_GC% %LEGIBLE_JAVA_OPTS% -XX:SharedArchiveFile="%LEGIBLE_ARCHIVE%" -jar "%LEGIBLE_JAR%" %*
  goto ended
)
if not "%~1"=="build" goto plain
mkdir "%LOCALAPPDATA%\legible" >nul 2>nul
set "LEGIBLE_NEW=%LEGIBLE_ARCHIVE%.%RANDOM%"
"%LEGIBLE_JAVA%" %LEGIBLE_OPTIONS% %LEGIBLE_GC% %LEGIBLE_JAVA_OPTS% -XX:ArchiveClassesAtExit="%LEGIBLE_NEW%" -jar "%LEGIBLE_JAR%" %*
set "LEGIBLE_STATUS=%ERRORLEVEL%"
if "%LEGIBLE_STATUS%"=="0" if exist "%LEGIBLE_NEW%" move /y "%LEGIBLE_NEW%" "%LEGIBLE_ARCHIVE%" >nul 2>nul
if exist "%LEGIBLE_NEW%" del "%LEGIBLE_NEW%" >nul 2>nul
exit /b %LEGIBLE_STATUS%

:plain
"%LEGIBLE_JAVA%" %LEGIBLE_OPTIONS% %LEGIBLE_GC% %LEGIBLE_JAVA_OPTS% -jar "%LEGIBLE_JAR%" %*

:ended
exit /b %ERRORLEVEL%

:nojava
del "%LEGIBLE_SAID%" >nul 2>nul
echo legible: There is no Java on this computer that runs: %LEGIBLE_JAVA%. 1>&2
echo Install Java 17 or newer, such as Eclipse Temurin from https://adoptium.net/, and open a new terminal. 1>&2
exit /b 2
