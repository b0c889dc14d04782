package lectern.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the shipped program is started where its process is to be killed: at once, and with nothing between. */
final class ShippedProgram {
    private static final Path HOME =
            Path.of(System.getProperty("lectern.home", "target/lectern")).toAbsolutePath();
    private static final String JDK = System.getProperty("java.home");

    private ShippedProgram() {}

    /** By the launcher, which gives its process to Java where there is no terminal. */
    static List<String> launched(String... args) {
        List<String> command =
                new ArrayList<>(List.of(HOME.resolve("bin/lectern").toString()));
        command.addAll(List.of(args));
        return command;
    }

    /** By Java, also on a terminal; as short a start as there is without the launcher's class archive. */
    static List<String> withoutLauncher(String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(JDK, "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                HOME.resolve("lectern.jar").toString()));
        command.addAll(List.of(args));
        return command;
    }

    /** Sets the environment so that the learner's history is kept there. */
    static void keepingIn(Path home, Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("LECTERN_"));
        environment.put("LECTERN_HOME", home.toString());
        environment.put("JAVA_HOME", JDK);
    }
}
