package jianbao.source;

/** Whatever no other format takes. */
final class NoPage implements InputFormat {
    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean takes(Entry entry, byte[] head) {
        return true;
    }

    @Override
    public void read(Entry entry, Reading reading) {
        String extension = Names.shown(entry.extension());
        reading.accept(entry.noPage(extension.isEmpty() ? "not a page" : "not a page: ." + extension));
    }
}
