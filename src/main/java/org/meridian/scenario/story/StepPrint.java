package org.meridian.scenario.story;

import java.util.Base64;
import java.util.Objects;

/**
 * What the pictures of a step looked like where the story was prepared, in few bytes.
 *
 * @param exact a hash of all pixels: hexadecimal, lower case
 * @param coarse the mean red, green and blue of each cell of a coarse grid, a byte each, in base 64
 */
public record StepPrint(String exact, String coarse) {

  /** Cells differ by less where letters are drawn a little otherwise, out of 255. */
  private static final int UNSEEN = 6;

  /**
   * Checks both.
   *
   * @throws IllegalArgumentException if one is not what it should be
   */
  public StepPrint {
    Objects.requireNonNull(exact, "exact");
    if (!exact.matches("[0-9a-f]{16,128}") || bytes(coarse).length == 0) {
      throw new IllegalArgumentException("no print of a picture: " + exact);
    }
  }

  private static byte[] bytes(String base64) {
    return Base64.getDecoder().decode(base64);
  }

  /**
   * Whether nobody would see a difference: all pixels are the same, or all cells nearly. That
   * allows for letters which another machine draws a shade lighter; a name, a link or a colour that
   * has changed is seen.
   */
  public boolean isLike(StepPrint other) {
    return exact.equals(other.exact) || difference(other) <= UNSEEN;
  }

  /** How far the most different cells are apart, 0 to 255. */
  public int difference(StepPrint other) {
    byte[] own = bytes(coarse);
    byte[] others = bytes(other.coarse);
    int most = own.length == others.length ? 0 : 255;
    for (int at = 0; at < Math.min(own.length, others.length); at++) {
      most = Math.max(most, Math.abs((own[at] & 0xFF) - (others[at] & 0xFF)));
    }
    return most;
  }
}
