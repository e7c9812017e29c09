@echo off
rem Passerelle's launcher for Windows: finds a JDK, builds once when the jar is missing, and runs the command.
setlocal EnableDelayedExpansion
set "HOME_DIR=%~dp0"
set "TARGET=%HOME_DIR%app\target"
set "JAR=%TARGET%\passerelle.jar"
set "CACHE=%TARGET%\passerelle.aot"

call :find_jdk
if not defined JDK (
    echo Passerelle needs a JDK 25 or newer and finds none. Install one ^(Eclipse Temurin 25, say^), or point JAVA_HOME at yours.
    echo Passerelle demande un JDK 25 ou plus recent. Installez-en un ^(Eclipse Temurin 25, par exemple^), ou indiquez le votre par JAVA_HOME.
    exit /b 1
)
set "JAVA_HOME=%JDK%"
if not defined PASSERELLE_MEMORY set "PASSERELLE_MEMORY=512m"
set FLAGS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+UseCompactObjectHeaders -Xss512k -Xms24m -Xmx%PASSERELLE_MEMORY% -Xlog:disable -Xlog:all=error:stderr -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8

if "%~1"=="build" (
    if exist "%JAR%" del "%JAR%"
)
if not exist "%JAR%" (
    call :build || exit /b 1
    if "%~1"=="build" exit /b 0
)
if exist "%CACHE%" set FLAGS=%FLAGS% -XX:AOTCache="%CACHE%"
set "PASSERELLE_LAUNCHER=%~f0"
chcp 65001 >nul
"%JAVA_HOME%\bin\java" %FLAGS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:find_jdk
for %%J in ("%JAVA_HOME%") do call :try_jdk "%%~J"
for /d %%J in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%USERPROFILE%\.jdks\*") do call :try_jdk "%%~J"
exit /b 0

:try_jdk
if defined JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
for /f "tokens=2 delims==." %%V in ('findstr /b JAVA_VERSION= "%~1\release"') do set "VERSION=%%~V"
set "VERSION=%VERSION:"=%"
if %VERSION% GEQ 25 set "JDK=%~1"
exit /b 0

:build
where mvn >nul 2>nul || (
    echo Maven is missing: install Apache Maven, then try again. / Il manque Maven.
    exit /b 1
)
if not exist "%TARGET%" mkdir "%TARGET%"
echo First set-up, once only: one to three minutes. / Premiere mise en place : une a trois minutes.
call mvn -B -f "%HOME_DIR%pom.xml" -pl insight,formats,app -Dmaven.test.skip=true package >"%TARGET%\build.log" 2>&1 || (
    echo The build failed: everything is in %TARGET%\build.log. / La construction a echoue.
    exit /b 1
)
"%JAVA_HOME%\bin\java" %FLAGS% -XX:AOTCacheOutput="%CACHE%" -jar "%JAR%" warm >>"%TARGET%\build.log" 2>&1
exit /b 0
