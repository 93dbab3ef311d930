package org.meridian.io.importing.features;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.meridian.io.file.UserFiles;

/** Tells JSON that holds the shapes of a map from JSON that is a table. */
public final class MapJson {

  private static final int LOOKED_AT = 1 << 16;

  /** GeoJSON and TopoJSON say what they are; the type may stand behind the shapes. */
  private static final Pattern SHAPES =
      Pattern.compile(
          "\"type\"\\s*:\\s*\"(?:FeatureCollection|Feature|Topology|GeometryCollection"
              + "|(?:Multi)?(?:Point|LineString|Polygon))\"|\"arcs\"\\s*:");

  private MapJson() {}

  /** Whether a file begins as a map does. An array is a table; what cannot be read is no map. */
  public static boolean isIn(Path file) {
    try {
      byte[] first = UserFiles.beginning(file, LOOKED_AT);
      // UTF-16 has a zero beside each letter of the names.
      String text = new String(first, StandardCharsets.ISO_8859_1).replace("\0", "");
      return !text.stripLeading().startsWith("[") && SHAPES.matcher(text).find();
    } catch (IOException unreadable) {
      // The import of a table says why.
      return false;
    }
  }
}
