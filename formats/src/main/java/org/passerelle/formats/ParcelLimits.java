package org.passerelle.formats;

/// How much a {@link Parcel} may hold.
///
/// @param files files handed over or refused, in all, and entries in any one archive
/// @param archives zips in a folder; each stays open as long as the parcel
/// @param unpackedBytes what the files of one archive may add up to once unpacked
/// @param ratio how many times its packed size a file may unpack to, once it is past `ratioFromBytes`: text seldom
///     reaches 20, and deflate cannot pass 1032
/// @param ratioFromBytes below this size a file may be as repetitive as it likes
public record ParcelLimits(int files, int archives, long unpackedBytes, int ratio, long ratioFromBytes) {

    public static final ParcelLimits DEFAULT = new ParcelLimits(100_000, 100, 4L << 30, 200, 100L << 20);
}
