package lectern.cli;

/** Which Lectern this is. Apart from {@link Version}, so that it can be told without Picocli. */
final class Release {
    private Release() {}

    /** "Lectern 1.2.3"; "Lectern (not packaged)" when it runs from loose classes. */
    static String line() {
        String version = Release.class.getPackage().getImplementationVersion();
        return "Lectern " + (version == null ? "(not packaged)" : version);
    }
}
