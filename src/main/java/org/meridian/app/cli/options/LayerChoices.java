package org.meridian.app.cli.options;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.MapOptions;
import picocli.CommandLine.Option;

/** What is switched on and off on a map. */
final class LayerChoices extends UsageCheck {

  @Option(
      names = "--show",
      split = ",",
      paramLabel = "LAYER",
      description = "Switch layers on: borders, regions, corridors and others.")
  private List<String> shown = List.of();

  @Option(
      names = "--hide",
      split = ",",
      paramLabel = "LAYER",
      description = "Switch layers off: links, cities, labels, legend, graticule and others.")
  private List<String> hidden = List.of();

  /** The layers that are on. */
  Set<LayerSwitch> read() {
    Set<LayerSwitch> layers = EnumSet.copyOf(MapOptions.DEFAULT.layers());
    shown.forEach(name -> layers.add(word(LayerSwitch.class, name)));
    hidden.forEach(name -> layers.remove(word(LayerSwitch.class, name)));
    return layers;
  }
}
