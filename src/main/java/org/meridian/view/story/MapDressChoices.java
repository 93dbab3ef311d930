package org.meridian.view.story;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.meridian.view.map.areas.CountryFacts;
import org.meridian.view.map.options.AreaTint;
import org.meridian.view.map.options.BasemapChoice;
import org.meridian.view.map.options.GroundOptions;
import org.meridian.view.map.options.LabelOptions;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.LinkOptions;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.map.options.SymbolOptions;
import org.meridian.view.story.ChoiceMisfit.MisfitReason;

/** What is drawn on a map, and how. */
final class MapDressChoices {

  private static final String LAYERS = "map.layers";
  private static final String LINK_NODE = "map.links.node";
  private static final String LINK_LIMIT = "map.links.limit";
  private static final String LINK_COLOUR = "map.links.colour";
  private static final String LINK_BLEND = "map.links.blend";
  private static final String LINK_ENDS = "map.links.ends";
  private static final String SYMBOL_NODE = "map.symbols.node";
  private static final String SYMBOL_SIZE = "map.symbols.size";
  private static final String SYMBOL_SPAN = "map.symbols.span";
  private static final String LABELS = "map.labels";
  static final String BASEMAP = "map.basemap";
  private static final String WORLD = "map.basemap.world";
  private static final String OVERLAYS = "map.overlays";
  private static final String TEXT = "map.text";
  private static final String AREAS = "map.areas";

  /** The choices whose words name files of the user's own. */
  static final List<String> OWN_FILES = List.of(BASEMAP, OVERLAYS);

  Set<String> names() {
    return Set.of(
        LAYERS,
        LINK_NODE,
        LINK_LIMIT,
        LINK_COLOUR,
        LINK_BLEND,
        LINK_ENDS,
        SYMBOL_NODE,
        SYMBOL_SIZE,
        SYMBOL_SPAN,
        LABELS,
        BASEMAP,
        WORLD,
        OVERLAYS,
        TEXT,
        AREAS);
  }

  void write(MapOptions options, ChoiceWriter out) {
    MapOptions usual = MapOptions.DEFAULT;
    out.constants(LAYERS, options.layers(), usual.layers());
    links(options.links(), usual.links(), out);
    SymbolOptions symbols = options.symbols();
    out.word(SYMBOL_NODE, symbols.node(), usual.symbols().node());
    out.number(SYMBOL_SIZE, symbols.size(), usual.symbols().size());
    symbols
        .span()
        .ifPresent(
            span ->
                out.words(
                    SYMBOL_SPAN,
                    List.of(ChoiceWriter.written(span.low()), ChoiceWriter.written(span.high())),
                    List.of()));
    out.number(LABELS, options.labelCount(), usual.labelCount());
    out.word(BASEMAP, options.basemap().id(), usual.basemap().id());
    out.flag(WORLD, options.basemap().world(), usual.basemap().world());
    out.words(OVERLAYS, options.overlays(), usual.overlays());
    out.number(TEXT, options.textPercent(), usual.textPercent());
    out.word(AREAS, options.areas().toString(), usual.areas().toString());
  }

  private static void links(LinkOptions links, LinkOptions usual, ChoiceWriter out) {
    out.word(LINK_NODE, links.node(), usual.node());
    out.number(LINK_LIMIT, links.limit(), usual.limit());
    out.constant(LINK_COLOUR, links.colour(), usual.colour());
    out.constant(LINK_BLEND, links.blend(), usual.blend());
    out.constant(LINK_ENDS, links.ends(), usual.ends());
  }

  MapOptions read(ChoiceReader in, MapOptions usual) {
    Set<LayerSwitch> layers = EnumSet.noneOf(LayerSwitch.class);
    layers.addAll(in.constants(LAYERS, LayerSwitch.class, List.copyOf(usual.layers())));
    int text = usual.textPercent();
    return new MapOptions(
        usual.projection(),
        layers,
        links(in, usual.links()),
        symbols(in, usual.symbols()),
        new LabelOptions(
            (int) in.number(LABELS, usual.labelCount(), 0, Integer.MAX_VALUE),
            (int) in.number(TEXT, text, MapOptions.LEAST_TEXT, MapOptions.MOST_TEXT)),
        new GroundOptions(
            new BasemapChoice(
                in.word(BASEMAP, usual.basemap().id()), in.flag(WORLD, usual.basemap().world())),
            in.words(OVERLAYS, usual.overlays())),
        areas(in, usual.areas()));
  }

  private static AreaTint areas(ChoiceReader in, AreaTint usual) {
    String word = in.word(AREAS, usual.toString());
    return AreaTint.parse(word)
        .filter(
            tint ->
                tint.kind() != AreaTint.TintKind.FACT
                    || CountryFacts.offered(in.dataset()).contains(tint.fact()))
        .orElseGet(
            () -> {
              in.report(AREAS, word, MisfitReason.NOT_IN_DATASET, usual.toString());
              return usual;
            });
  }

  private static LinkOptions links(ChoiceReader in, LinkOptions usual) {
    return new LinkOptions(
        in.node(LINK_NODE, usual.node()),
        (int) in.number(LINK_LIMIT, usual.limit(), 0, Integer.MAX_VALUE),
        in.constant(LINK_COLOUR, usual.colour()),
        in.constant(LINK_BLEND, usual.blend()),
        in.constant(LINK_ENDS, usual.ends()));
  }

  private static SymbolOptions symbols(ChoiceReader in, SymbolOptions usual) {
    SymbolOptions plain =
        usual
            .withNode(in.node(SYMBOL_NODE, usual.node()))
            .withSize(in.number(SYMBOL_SIZE, usual.size(), Double.MIN_NORMAL, 100));
    return in.has(SYMBOL_SPAN)
        ? in.numbers(SYMBOL_SPAN, 0, 2)
            .map(ends -> plain.withSpan(new SymbolOptions.Span(ends[0], ends[1])))
            .orElse(plain)
        : plain;
  }
}
