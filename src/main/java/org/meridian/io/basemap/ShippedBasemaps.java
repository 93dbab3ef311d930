package org.meridian.io.basemap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.meridian.geo.basemap.Basemap;

/** The outlines that come with the program, on the class path. */
public final class ShippedBasemaps {

  private static final String FOLDER = "/org/meridian/maps/";

  private ShippedBasemaps() {}

  /**
   * Reads one of them, every time anew.
   *
   * @param file its name, as {@code land-110m.json}
   */
  public static Basemap read(String file) {
    try (InputStream in = ShippedBasemaps.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without the map " + file);
      }
      return new TopologyReader().read(in);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (BasemapFailure failure) {
      throw new IllegalStateException("the shipped map " + file + " is damaged", failure);
    }
  }
}
