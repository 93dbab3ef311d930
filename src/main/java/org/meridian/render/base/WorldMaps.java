package org.meridian.render.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.geo.Basemap;
import org.meridian.geo.BasemapFailure;
import org.meridian.model.LocalText;
import org.meridian.render.scene.CountryFinder;

/**
 * Where outlines come from: the shipped maps of three scales, or one map of the user's own instead.
 * Shipped maps are read when first asked for. Thread-safe.
 */
public final class WorldMaps {

  private static final String FOLDER = "/org/meridian/maps/";
  private static final LocalText CREDIT =
      new LocalText("Basemap: Natural Earth (public domain)", "底图：Natural Earth（公有领域）");

  private final Map<String, Basemap> read = new HashMap<>();
  private final Optional<Basemap> own;
  private final List<LocalText> credits;

  private WorldMaps(Optional<Basemap> own, List<LocalText> credits) {
    this.own = own;
    this.credits = List.copyOf(credits);
  }

  /** The maps that ship. */
  public static WorldMaps shipped() {
    return new WorldMaps(Optional.empty(), List.of(CREDIT));
  }

  /**
   * A map of the user's own, used at every scale.
   *
   * @param credits its attribution, and its approval number where it has one
   */
  public static WorldMaps own(Basemap basemap, List<LocalText> credits) {
    return new WorldMaps(Optional.of(basemap), credits);
  }

  /** Credit lines for captions. */
  public List<LocalText> credits() {
    return credits;
  }

  /**
   * Outlines of a detail.
   *
   * @param countries whether countries and their borders are needed besides the land
   */
  public synchronized Basemap at(Detail detail, boolean countries) {
    if (own.isPresent()) {
      return own.get();
    }
    String file = (countries ? "countries-" : "land-") + detail.suffix() + ".json";
    return read.computeIfAbsent(file, WorldMaps::load);
  }

  /** Knows the countries of these maps; unnamed ones stay unknown. */
  public CountryFinder countries() {
    return (lon, lat) -> {
      Basemap map = at(Detail.MEDIUM, true);
      int feature = map.countries().featureAt(lon, lat);
      return feature < 0
          ? Optional.empty()
          : Optional.of(map.countryNames().get(feature)).filter(name -> !name.isBlank());
    };
  }

  private static Basemap load(String file) {
    try (InputStream in = WorldMaps.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without the map " + file);
      }
      return Basemap.read(in);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (BasemapFailure failure) {
      throw new IllegalStateException("the shipped map " + file + " is damaged", failure);
    }
  }
}
