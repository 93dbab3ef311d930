package org.meridian.dataprep.place;

import java.text.Normalizer;
import java.util.Locale;

/** Forms of a name for comparing and for identifiers. */
public final class Names {

  private Names() {}

  /** The name in lower case without accents. */
  public static String folded(String name) {
    String split = Normalizer.normalize(name, Normalizer.Form.NFKD);
    return split.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
  }

  /** The folded name reduced to letters and digits: "Port-Vila" and "Port Vila" agree. */
  public static String key(String name) {
    return folded(name).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /**
   * The folded name with words kept apart and apostrophes dropped: "Chon Buri" and "Chonburi"
   * differ.
   */
  public static String words(String name) {
    String dropped = folded(name).replaceAll("['’‘ʻ`]", "");
    return dropped.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** An identifier: lower-case plain letters and digits joined by hyphens. */
  public static String slug(String name) {
    return words(name).replaceAll("[^a-z0-9]+", "-");
  }
}
