package org.meridian.io.importing.cells;

import java.util.regex.Pattern;

/** Numbers that a file stores as such, as texts that can be read in one way alone. */
public final class ClearNumber {

  private static final Pattern EITHER = Pattern.compile("-?\\d{1,3}\\.\\d{3}");

  private ClearNumber() {}

  /** 1.234 is a number here and no thousands: a fourth digit says so to whoever reads the text. */
  public static String of(String number) {
    return EITHER.matcher(number).matches() ? number + "0" : number;
  }
}
