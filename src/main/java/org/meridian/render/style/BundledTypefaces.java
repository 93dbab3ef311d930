package org.meridian.render.style;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * The bundled family in two weights, for drawing with Java2D. It holds Latin, Greek, Cyrillic and
 * the Chinese characters of common use; anything else falls to the system's fonts. Characters that
 * those lack too are remembered, so that a picture can say what it does not show. Thread-safe.
 */
public final class BundledTypefaces {

  private static final String FAMILY = "Noto Sans SC";
  private static final String REGULAR = "/org/meridian/fonts/NotoSansSC-Regular.ttf";
  private static final int REMEMBERED = 2_000;
  private static final String BOLD = "/org/meridian/fonts/NotoSansSC-Bold.ttf";

  private final Font regular;
  private final Font bold;
  private final Font fallback = new Font(Font.SANS_SERIF, Font.PLAIN, 1);
  private final Set<String> missing = new ConcurrentSkipListSet<>();

  /** Texts of late that a weight has all characters of: looking each up takes long. */
  private final Map<Font, Set<String>> whole;

  private BundledTypefaces(Font regular, Font bold) {
    this.regular = regular;
    this.bold = bold;
    whole = Map.of(regular, ConcurrentHashMap.newKeySet(), bold, ConcurrentHashMap.newKeySet());
  }

  /** The bundled family. Reading it takes some tens of milliseconds: do it once. */
  public static BundledTypefaces bundled() {
    return new BundledTypefaces(read(REGULAR), read(BOLD));
  }

  /** Where a font lies on the class path, for embedding in documents; empty for others. */
  public static String resourceOf(Font font) {
    String name = font.getFontName(Locale.ROOT);
    if (!name.startsWith(FAMILY)) {
      return "";
    }
    return name.contains("Bold") ? BOLD : REGULAR;
  }

  private static Font read(String resource) {
    try (InputStream in = BundledTypefaces.class.getResourceAsStream(resource)) {
      if (in == null) {
        return new Font(Font.SANS_SERIF, resource.equals(BOLD) ? Font.BOLD : Font.PLAIN, 1);
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("the bundled font " + resource + " is damaged", e);
    }
  }

  /** The regular weight at a size in pixels. */
  public Font regular(double size) {
    return regular.deriveFont((float) size);
  }

  /** The bold weight at a size in pixels. */
  public Font bold(double size) {
    return bold.deriveFont((float) size);
  }

  /** The regular weight, or the system's font where a text has characters that it lacks. */
  public Font regularFor(String text, double size) {
    return fitting(regular, text, size);
  }

  /** The bold weight, or the system's font where a text has characters that it lacks. */
  public Font boldFor(String text, double size) {
    return fitting(bold, text, size);
  }

  /** Characters that were asked for and that no font has, in order. */
  public Set<String> missing() {
    return new TreeSet<>(missing);
  }

  private boolean isWhole(Font font, String text) {
    Set<String> known = whole.get(font);
    if (known.contains(text)) {
      return true;
    }
    boolean isWhole = font.canDisplayUpTo(text) < 0;
    if (isWhole) {
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      known.add(text);
    }
    return isWhole;
  }

  private Font fitting(Font font, String text, double size) {
    if (isWhole(font, text)) {
      return font.deriveFont((float) size);
    }
    text.codePoints()
        .filter(point -> !font.canDisplay(point) && !fallback.canDisplay(point))
        .mapToObj(Character::toString)
        .forEach(missing::add);
    return fallback.deriveFont(font.getStyle(), (float) size);
  }
}
