package jianbao.cli;

import picocli.CommandLine.IVersionProvider;

/** Which build this is, and on which Java it runs: what a report of a bug needs. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"jianbao " + number() + " (Java " + Runtime.version() + ")"};
    }

    private static String number() {
        String ofJar = Version.class.getPackage().getImplementationVersion();
        return ofJar == null ? "development" : ofJar;
    }
}
