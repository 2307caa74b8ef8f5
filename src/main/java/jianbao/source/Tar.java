package jianbao.source;

import java.io.IOException;

/** A tar archive. */
final class Tar implements InputFormat {
    private static final int MAGIC_AT = 257;

    @Override
    public String name() {
        return "tar";
    }

    @Override
    public boolean holdsNames() {
        return true;
    }

    /** All tars of the last thirty years have a magic; of older ones the ending is the sign. */
    @Override
    public boolean takes(Entry entry, byte[] head) {
        return head.length >= 512 && (entry.extension().equals("tar") || hasMagic(head));
    }

    private static boolean hasMagic(byte[] head) {
        for (int i = 0; i < "ustar".length(); i++) {
            if (head[MAGIC_AT + i] != "ustar".charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void read(Entry entry, Reading reading) throws IOException {
        TarReader.read(entry, reading);
    }
}
