@echo off
rem Starts Periplus with the Java in its own folder if there is one, or else with that of JAVA_HOME, or else with the
rem first java on the PATH.
rem
rem   PERIPLUS_JAVA_OPTS  more options for Java, separated by spaces, such as -Xmx4g; they win over the ones below
rem
rem A class-data archive in %LOCALAPPDATA%\periplus halves the time to start. The first build makes it; without one
rem all works, a little later.

setlocal EnableExtensions DisableDelayedExpansion
for %%D in ("%~dp0..") do set "PERIPLUS_HOME=%%~fD"

set "JAVA=%PERIPLUS_HOME%\java\bin\java.exe"
if exist "%JAVA%" goto version
set "JAVA="
if defined JAVA_HOME goto java_home
for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if defined JAVA goto version
echo periplus: no Java found. Install Java 17 or newer, or set JAVA_HOME to the folder of one. 1>&2
exit /b 3

:java_home
set "JAVA=%JAVA_HOME:"=%\bin\java.exe"
if exist "%JAVA%" goto version
echo periplus: JAVA_HOME is "%JAVA_HOME%", but there is no program bin\java.exe in it. 1>&2
exit /b 3

:version
rem The file "release" of an installation saves asking its java.
set "JAVA_VERSION="
for %%D in ("%JAVA%\..\..") do set "JAVA_FOLDER=%%~fD"
if exist "%JAVA_FOLDER%\release" for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%JAVA_FOLDER%\release"`) do set "JAVA_VERSION=%%~V"
if not defined JAVA_VERSION for /f "usebackq tokens=3" %%V in (`^""%JAVA%" -version 2^>^&1 ^| findstr /c:" version "^"`) do set "JAVA_VERSION=%%~V"
set "JAVA_MAJOR=0"
for /f "tokens=1 delims=.-+" %%M in ("%JAVA_VERSION%") do set "JAVA_MAJOR=%%M"
if %JAVA_MAJOR% geq 17 goto archive
echo periplus: "%JAVA%" is Java %JAVA_VERSION%. Periplus needs Java 17 or newer: set JAVA_HOME to the folder of one. 1>&2
exit /b 3

:archive
set "PERIPLUS_JAR="
for %%J in ("%PERIPLUS_HOME%\lib\periplus-generator-*.jar") do set "PERIPLUS_JAR=%%~fJ" & set "STAMP=%%~nJ-%%~zJ-%%~tJ"
if defined PERIPLUS_JAR goto share
echo periplus: "%PERIPLUS_HOME%\lib" holds no periplus-generator: the installation is not whole. 1>&2
exit /b 3

:share
rem The name of the archive: the program's own archive with its size and time, and the Java. JVMs pass over any other.
set "SHARING=-Xshare:auto"
set "RECORDED="
set "STAMP=%STAMP:/=-%"
set "STAMP=%STAMP::=-%"
set "STAMP=%STAMP: =-%"
if not defined LOCALAPPDATA goto run
set "CACHE=%LOCALAPPDATA%\periplus"
set "ARCHIVE=%CACHE%\%STAMP%-%JAVA_VERSION%.jsa"
if exist "%ARCHIVE%" set "SHARING=-XX:SharedArchiveFile=%ARCHIVE%" & goto run
if /i not "%~1"=="build" goto run
if defined PERIPLUS_JAVA_OPTS goto run
if not exist "%JAVA_FOLDER%\bin\server\classes.jsa" goto run
if not exist "%CACHE%\" mkdir "%CACHE%" 2>nul
if not exist "%CACHE%\" goto run
set "RECORDED=%ARCHIVE%.%RANDOM%%RANDOM%"
set "SHARING=-XX:ArchiveClassesAtExit=%RECORDED%"

:run
"%JAVA%" -Xshare:auto "%SHARING%" -Xlog:disable -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xmx1g -Dslf4j.provider=org.slf4j.nop.NOPServiceProvider -Dslf4j.internal.verbosity=WARN -Dfile.encoding=UTF-8 "-Dperiplus.home=%PERIPLUS_HOME%" %PERIPLUS_JAVA_OPTS% -jar "%PERIPLUS_JAR%" %*
set "STATUS=%ERRORLEVEL%"
if defined RECORDED if exist "%RECORDED%" move /y "%RECORDED%" "%ARCHIVE%" >nul 2>nul
exit /b %STATUS%
