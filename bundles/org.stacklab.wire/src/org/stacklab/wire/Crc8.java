package org.stacklab.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Objects;

/**
 * CRC-8 with the polynomial x^8 + x^2 + x + 1 (0x07), initial value 0, bits not reflected, no final complement: the header
 * error control of ITU-T I.432. The CRC of "123456789" in ASCII is 0xF4.
 *
 * <p>Myrinet ends every packet with a CRC-8; this polynomial is our reading and not checked against ANSI/VITA 26. With
 * this one the CRC over a packet and its own CRC is 0.
 */
public final class Crc8 {

	private static final int POLYNOMIAL = 0x07;
	private static final VarHandle LE64 = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	/** {@code TABLE[k << 8 | x]} is the CRC of byte x followed by k zero bytes. 2 KB, so it stays in the first-level cache. */
	private static final byte[] TABLE = table();

	private Crc8() {
	}

	/**
	 * CRC of a byte range, 0..255.
	 *
	 * @throws IndexOutOfBoundsException if the range is not inside the array
	 */
	public static int of(byte[] bytes, int at, int lenBytes) {
		Objects.checkFromIndexSize(at, lenBytes, bytes.length);
		int end = at + lenBytes;
		int i = at;
		int crc = 0;
		for (; i <= end - 8; i += 8) {
			crc = eight((long) LE64.get(bytes, i) ^ crc);
		}
		for (; i < end; i++) {
			crc = TABLE[(bytes[i] ^ crc) & 0xFF] & 0xFF;
		}
		return crc;
	}

	/** CRC is linear: that of eight bytes is the sum of what each contributes at its distance from the end. */
	private static int eight(long word) {
		return (TABLE[7 << 8 | (int) (word & 0xFF)]
				^ TABLE[6 << 8 | (int) (word >>> 8 & 0xFF)]
				^ TABLE[5 << 8 | (int) (word >>> 16 & 0xFF)]
				^ TABLE[4 << 8 | (int) (word >>> 24 & 0xFF)]
				^ TABLE[3 << 8 | (int) (word >>> 32 & 0xFF)]
				^ TABLE[2 << 8 | (int) (word >>> 40 & 0xFF)]
				^ TABLE[1 << 8 | (int) (word >>> 48 & 0xFF)]
				^ TABLE[(int) (word >>> 56)]) & 0xFF;
	}

	private static byte[] table() {
		byte[] table = new byte[8 << 8];
		for (int x = 0; x < 256; x++) {
			int crc = x;
			for (int k = 0; k < 8; k++) {
				crc = shiftByte(crc);
				table[k << 8 | x] = (byte) crc;
			}
		}
		return table;
	}

	private static int shiftByte(int crc) {
		int remainder = crc;
		for (int bit = 0; bit < 8; bit++) {
			remainder = remainder << 1 ^ ((remainder & 0x80) != 0 ? POLYNOMIAL : 0);
		}
		return remainder & 0xFF;
	}
}
