package lectern.cli;

import java.io.File;

/** Which Lectern this is. Apart from {@link Version}, so that it can be told without Picocli. */
final class Release {
    private Release() {}

    /** "Lectern 1.2.3"; "Lectern (not packaged)" when it runs from loose classes. */
    static String line() {
        return "Lectern " + (number().isEmpty() ? "(not packaged)" : number());
    }

    /** The number alone; empty when it runs from loose classes. */
    static String number() {
        String version = Release.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }

    /** Tells these very classes, and those of the JDK, from all others; empty when it runs from loose classes. */
    static String build() {
        File jar = new File(System.getProperty("java.class.path", ""));
        return number().isEmpty() || !jar.isFile()
                ? ""
                : number() + " " + jar.length() + " " + jar.lastModified() + " "
                        + System.getProperty("java.runtime.version", "");
    }
}
