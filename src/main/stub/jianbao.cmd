@echo off
setlocal
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -jar "%~dp0jianbao.jar" %*
exit /b %ERRORLEVEL%
