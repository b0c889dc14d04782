@echo off
rem Starts Lectern on Windows: in lines, there are no screens yet.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -jar "%~dp0..\lectern.jar" %*
exit /b %ERRORLEVEL%
