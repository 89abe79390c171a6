package org.stacklab.export;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The central directory of a ZIP archive (APPNOTE 6.3, section 4.3.12), of which the JDK does not show the kinds of files. */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int ENCRYPTED = 1;
    private static final int KIND = 0xF000;
    private static final int REGULAR = 0x8000;

    private ZipDirectory() {
    }

    /** The names of the entries; refuses all that are no plain files. An archive has no comment, and nothing before or behind it. */
    static List<String> names(byte[] zip) throws BadPackageException {
        ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END_BYTES;
        if (end < 0 || in.getInt(end) != END || in.getInt(0) != 0x04034b50) {
            throw new BadPackageException("it is no package, or not all of it");
        }
        int count = in.getShort(end + 10) & 0xFFFF;
        int at = in.getInt(end + 16);
        if (count > PackageRules.MAX_FILES || at < 0 || at + in.getInt(end + 12) != end) {
            throw new BadPackageException("its directory is damaged or too long");
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (at < 0 || at + ENTRY_BYTES > end || in.getInt(at) != ENTRY) {
                throw new BadPackageException("its directory is damaged");
            }
            int nameBytes = in.getShort(at + 28) & 0xFFFF;
            int kind = in.getInt(at + 38) >>> 16 & KIND;
            if ((in.getShort(at + 8) & ENCRYPTED) != 0 || kind != 0 && kind != REGULAR || at + ENTRY_BYTES + nameBytes > end) {
                throw new BadPackageException("it holds something that is no plain file");
            }
            names.add(new String(zip, at + ENTRY_BYTES, nameBytes, StandardCharsets.UTF_8));
            at += ENTRY_BYTES + nameBytes + (in.getShort(at + 30) & 0xFFFF) + (in.getShort(at + 32) & 0xFFFF);
        }
        return names;
    }
}
