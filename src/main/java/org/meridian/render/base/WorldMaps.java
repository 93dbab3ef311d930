package org.meridian.render.base;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.meridian.geo.basemap.Basemap;
import org.meridian.geo.basemap.OverlayShapes;
import org.meridian.model.wording.LocalText;
import org.meridian.render.paint.OutlineDetail;
import org.meridian.view.map.layers.BasemapFacts;
import org.meridian.view.map.layers.CountryFinder;
import org.meridian.view.map.options.BasemapChoice;

/**
 * Where outlines come from: the shipped maps of three scales, and maps of the user's own by id,
 * used at every scale. Shipped maps are read when first asked for. Thread-safe.
 */
public final class WorldMaps implements BasemapFacts {

  /** The id of the maps that ship. */
  public static final String SHIPPED = "";

  private static final LocalText CREDIT =
      new LocalText("Basemap: Natural Earth (public domain)", "底图：Natural Earth（公有领域）");

  private final Function<String, Basemap> shipped;
  private final Map<String, Basemap> read = new HashMap<>();
  private final Map<String, Own> own = new HashMap<>();
  private final Map<String, OverlayShapes> overlays = new HashMap<>();

  private record Own(Basemap map, List<LocalText> credits, boolean ofWorld) {}

  /**
   * The maps that ship.
   *
   * @param shipped reads one by the name of its file; asked once a file
   */
  public WorldMaps(Function<String, Basemap> shipped) {
    this.shipped = shipped;
  }

  /**
   * Makes a map of the user's own known; one of the same id is replaced.
   *
   * @param id not empty
   * @param credits its attribution, and its approval number where it has one
   */
  public synchronized void add(String id, Basemap basemap, List<LocalText> credits) {
    if (id.equals(SHIPPED)) {
      throw new IllegalArgumentException("a map of one's own needs an id");
    }
    own.put(id, new Own(basemap, List.copyOf(credits), basemap.isOfWorld()));
  }

  /** Makes a layer of the user's own known; one of the same id is replaced. */
  public synchronized void addOverlay(String id, OverlayShapes overlay) {
    overlays.put(id, overlay);
  }

  @Override
  public synchronized Optional<OverlayShapes> overlay(String id) {
    return Optional.ofNullable(overlays.get(id));
  }

  /** Whether there is a map of the user's own of an id. */
  public synchronized boolean knows(String id) {
    return own.containsKey(id);
  }

  /** Whether a map of the user's own shows the world, so that nothing need lie beneath it. */
  public synchronized boolean isOfWorld(String id) {
    return own.containsKey(id) && own.get(id).ofWorld();
  }

  /** Credit lines of the maps that ship. */
  public List<LocalText> credits() {
    return List.of(CREDIT);
  }

  /** Credit lines for captions; those of the maps that ship where an id is not known. */
  @Override
  public synchronized List<LocalText> credits(BasemapChoice choice) {
    List<LocalText> lines = new ArrayList<>();
    if (own.containsKey(choice.id())) {
      lines.addAll(own.get(choice.id()).credits());
    }
    if (lines.isEmpty() || choice.hasWorld()) {
      lines.addAll(credits());
    }
    return lines;
  }

  /**
   * Outlines of a detail; those that ship where an id is not known.
   *
   * @param countries whether countries and their borders are needed besides the land
   */
  public synchronized Basemap at(String id, OutlineDetail detail, boolean countries) {
    if (own.containsKey(id)) {
      return own.get(id).map();
    }
    String file = (countries ? "countries-" : "land-") + detail.suffix() + ".json";
    return read.computeIfAbsent(file, shipped);
  }

  /** Knows the countries of a map; unnamed ones stay unknown. */
  @Override
  public CountryFinder countries(String id) {
    return (lon, lat) -> {
      Basemap map = at(id, OutlineDetail.MEDIUM, true);
      int feature = map.countries().featureAt(lon, lat);
      return feature < 0
          ? Optional.empty()
          : Optional.of(map.countryNames().get(feature)).filter(name -> !name.isBlank());
    };
  }
}
