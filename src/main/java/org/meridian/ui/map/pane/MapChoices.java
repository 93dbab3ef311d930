package org.meridian.ui.map.pane;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.meridian.geo.projection.PlaceExtent;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.ui.state.Settings;
import org.meridian.view.map.camera.DataFit;
import org.meridian.view.map.options.AreaTint;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.LinkColour;
import org.meridian.view.map.options.LinkOptions;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.map.options.ProjectionOptions;

/**
 * What the reader has chosen to see on the map, remembered from one run to the next. Lives on the
 * JavaFX thread.
 */
public final class MapChoices {

  private static final String PROJECTION = "map.projection";
  private static final String LON = "map.lon";
  private static final String LAT = "map.lat";
  private static final String LAYERS = "map.layers";
  private static final String LIMIT = "map.links.limit";
  private static final String COLOUR = "map.links.colour";
  private static final String BLEND = "map.links.blend";
  private static final String LABELS = "map.labels";
  private static final String MULTIPLES = "map.multiples.";
  private static final String SYMBOL_SIZE = "map.symbol.size";

  private final Settings settings;
  private final ReadOnlyObjectWrapper<MapOptions> options;
  private final BooleanProperty held = new SimpleBooleanProperty();

  /** As chosen by the reader: without the turn to where data lies. */
  private ProjectionOptions own;

  private PlaceExtent data = PlaceExtent.NONE;

  /** Recalls the choices of the last run. */
  public MapChoices(Settings settings) {
    this.settings = settings;
    this.options = new ReadOnlyObjectWrapper<>(recalled(settings));
    this.own = get().projection();
  }

  /** The choices in force. */
  public ReadOnlyObjectProperty<MapOptions> options() {
    return options.getReadOnlyProperty();
  }

  /** Whether a hand holds a slider that changes the choices. */
  public BooleanProperty held() {
    return held;
  }

  /** The choices in force. */
  public MapOptions get() {
    return options.get();
  }

  /** Makes other choices, and remembers them. */
  public void change(UnaryOperator<MapOptions> change) {
    MapOptions next = change.apply(options.get());
    if (!next.projection().equals(get().projection())) {
      own = next.projection();
    }
    apply(next);
  }

  private void apply(MapOptions next) {
    if (!next.equals(options.get())) {
      options.set(next);
      remember(next);
    }
  }

  private void remember(MapOptions chosen) {
    settings.put(PROJECTION, own.id());
    settings.put(LON, own.lon0());
    settings.put(LAT, own.lat0());
    settings.putList(LAYERS, chosen.layers().stream().map(LayerSwitch::name).sorted().toList());
    settings.put(LIMIT, chosen.links().limit());
    settings.put(COLOUR, chosen.links().colour());
    settings.put(BLEND, chosen.links().blend());
    settings.put(LABELS, chosen.labelCount());
    settings.put(SYMBOL_SIZE, chosen.symbols().size());
  }

  private static MapOptions recalled(Settings settings) {
    MapOptions opening = MapOptions.DEFAULT;
    double size = settings.number(SYMBOL_SIZE, opening.symbols().size());
    return opening
        .with(projection(settings, opening.projection()))
        .withLayers(layers(settings, opening))
        .with(links(settings, opening.links()))
        .with(opening.symbols().withSize(Math.clamp(size, 0.25, 4)))
        .withLabels(Math.max(0, (int) settings.number(LABELS, opening.labelCount())));
  }

  private static ProjectionOptions projection(Settings settings, ProjectionOptions opening) {
    return new ProjectionOptions(
        settings.word(PROJECTION, ProjectionNames.IDS, opening.id()),
        Math.clamp(settings.number(LON, opening.lon0()), -180, 180),
        Math.clamp(settings.number(LAT, opening.lat0()), -90, 90));
  }

  private static LinkOptions links(Settings settings, LinkOptions opening) {
    return opening
        .withLimit(Math.max(0, (int) settings.number(LIMIT, opening.limit())))
        .withColour(settings.choice(COLOUR, opening.colour()))
        .withBlend(settings.choice(BLEND, opening.blend()));
  }

  private static Set<LayerSwitch> layers(Settings settings, MapOptions opening) {
    List<String> known = Stream.of(LayerSwitch.values()).map(LayerSwitch::name).toList();
    List<String> names = settings.words(LAYERS, known);
    if (names.isEmpty()) {
      return opening.layers();
    }
    Set<LayerSwitch> layers = EnumSet.of(LayerSwitch.SOURCES);
    names.forEach(name -> layers.add(LayerSwitch.valueOf(name)));
    return layers;
  }

  /** What was chosen last for the small maps of a dataset; empty if nothing was. */
  public List<String> multiples(String dataset) {
    return settings.list(MULTIPLES + dataset);
  }

  /** Remembers what the small maps of a dataset show. */
  public void multiples(String dataset, List<String> variants) {
    settings.putList(MULTIPLES + dataset, variants);
  }

  /** Shows or hides a layer of the large map, and remembers it. */
  public void layer(LayerSwitch layer, boolean on) {
    change(now -> now.with(layer, on));
  }

  /** Lays the earth flat in another way, about the same place or about the middle of the data. */
  public void projection(String id) {
    own = own.withId(id);
    apply(get().with(suited()));
  }

  /**
   * Turns to where the data of a dataset lies, unless the reader has turned a map. A globe turns
   * for each dataset but the first, which is found as the last run left it. The turn is not
   * remembered.
   */
  public void open(PlaceExtent extent, boolean first) {
    data = extent;
    boolean globe = ProjectionNames.followsLatitude(own.id());
    apply(get().with(globe && !first ? DataFit.turned(own, data) : suited()));
  }

  private ProjectionOptions suited() {
    return own.lon0() == 0 && own.lat0() == 0 ? DataFit.turned(own, data) : own;
  }

  /** Turns another place to the middle of the map, in degrees. */
  public void centre(double lon, double lat) {
    change(now -> now.with(now.projection().centredOn(lon, lat)));
  }

  /** Draws at most so many links, 0 for all. */
  public void linkLimit(int limit) {
    change(now -> now.with(now.links().withLimit(limit)));
  }

  /** Lets the colour of links tell something else. */
  public void linkColour(LinkColour colour) {
    change(now -> now.with(now.links().withColour(colour)));
  }

  /** Tints areas by something, which shows them; that is not remembered. */
  public void areas(AreaTint tint) {
    change(now -> now.with(tint).with(LayerSwitch.AREA_VALUES, true));
  }

  /** Sizes and colours cities by a node; empty for the index itself. */
  public void symbolNode(String node) {
    change(now -> now.with(now.symbols().withNode(node)));
  }

  /** Draws circles so many times as large as designed. */
  public void symbolSize(double factor) {
    change(now -> now.with(now.symbols().withSize(factor)));
  }

  /** Shows at most so many labels. */
  public void labelCount(int most) {
    change(now -> now.withLabels(most));
  }
}
