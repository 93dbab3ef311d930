package org.meridian.app.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.image.Image;

/** The program's icon in the sizes that desktops ask for. */
final class WindowIcons {

  private static final List<Integer> SIZES = List.of(16, 32, 64, 128, 256);

  private WindowIcons() {}

  static List<Image> all() {
    return SIZES.stream().map(WindowIcons::icon).toList();
  }

  private static Image icon(int size) {
    String path = "/org/meridian/icons/meridian-" + size + ".png";
    try (InputStream in = WindowIcons.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + path);
      }
      return new Image(in);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
