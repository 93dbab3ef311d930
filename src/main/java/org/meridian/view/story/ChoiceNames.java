package org.meridian.view.story;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.meridian.model.Dataset;
import org.meridian.scenario.NearName;
import org.meridian.scenario.story.NamedChoices;
import org.meridian.scenario.story.Viewpoint;
import org.meridian.view.View;
import org.meridian.view.ViewChoices;
import org.meridian.view.ViewOption;
import org.meridian.view.Views;
import org.meridian.view.story.ChoiceMisfit.MisfitReason;

/**
 * The choices of views as they stand in viewpoints: which names there are, and what they mean. What
 * a view uses, its viewpoint holds.
 */
public final class ChoiceNames {

  /** One line for each option of views that a viewpoint holds; the rest is in the scenario. */
  private static final Map<ViewOption, ChoiceCodec> CODECS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(ViewOption.MAP, new MapSightChoices()),
              Map.entry(ViewOption.ORDER, TableChoices.ORDER),
              Map.entry(ViewOption.CITIES, TableChoices.CITIES),
              Map.entry(ViewOption.GROUPS, TableChoices.GROUPS),
              Map.entry(ViewOption.BLOCKS, TableChoices.BLOCKS),
              Map.entry(ViewOption.CLUSTER_LINKS, new ClusterChoices()),
              Map.entry(ViewOption.LINES, ChartNames.LINES),
              Map.entry(ViewOption.RANKS, ChartNames.RANKS),
              Map.entry(ViewOption.SLOPES, ChartNames.SLOPES),
              Map.entry(ViewOption.SHARES, ChartNames.SHARES),
              Map.entry(ViewOption.SHARE_COLUMNS, ChartNames.SHARE_COLUMNS),
              Map.entry(ViewOption.LISTS, new ListNames()),
              Map.entry(ViewOption.SCATTER, new ScatterNames())));

  private ChoiceNames() {}

  /**
   * What a viewpoint means.
   *
   * @param choices as the view takes them
   * @param misfits what of it could not be understood, in the order of names
   */
  public record ReadChoices(ViewChoices choices, List<ChoiceMisfit> misfits) {

    /** Copies the list. */
    public ReadChoices {
      misfits = List.copyOf(misfits);
    }
  }

  /** The choices that a view uses, by name; those that are as the program opens are left out. */
  public static NamedChoices write(View view, ViewChoices choices) {
    ChoiceWriter out = new ChoiceWriter();
    CODECS.forEach(
        (option, codec) -> {
          if (view.uses(option)) {
            codec.write(choices, out);
          }
        });
    return out.done();
  }

  /**
   * What a viewpoint chooses of a view, over a dataset.
   *
   * @throws IllegalArgumentException if there is no such view
   */
  public static ReadChoices read(Viewpoint viewpoint, Dataset dataset) {
    View view = view(viewpoint);
    List<ChoiceMisfit> misfits = new ArrayList<>(strangers(view, viewpoint.choices()));
    ChoiceReader in = new ChoiceReader(viewpoint.choices(), dataset, misfits);
    ViewChoices choices = ViewChoices.DEFAULT.selecting(viewpoint.picked().cities());
    for (Map.Entry<ViewOption, ChoiceCodec> entry : CODECS.entrySet()) {
      if (view.uses(entry.getKey())) {
        choices = entry.getValue().read(in, choices);
      }
    }
    return new ReadChoices(choices, misfits);
  }

  /**
   * The view of a viewpoint.
   *
   * @throws IllegalArgumentException if there is none of the id
   */
  public static View view(Viewpoint viewpoint) {
    return Views.find(viewpoint.view())
        .orElseThrow(() -> new IllegalArgumentException("no view " + viewpoint.view()));
  }

  private static List<ChoiceMisfit> strangers(View view, NamedChoices choices) {
    Set<String> all = new TreeSet<>();
    Set<String> used = new TreeSet<>();
    CODECS.forEach(
        (option, codec) -> {
          all.addAll(codec.names());
          if (view.uses(option)) {
            used.addAll(codec.names());
          }
        });
    List<ChoiceMisfit> strangers = new ArrayList<>();
    for (String name : choices.byName().keySet()) {
      if (!all.contains(name)) {
        String near = NearName.of(name, all);
        strangers.add(new ChoiceMisfit(name, "", MisfitReason.UNKNOWN_NAME, near));
      } else if (!used.contains(name)) {
        strangers.add(new ChoiceMisfit(name, "", MisfitReason.WITHOUT_EFFECT, ""));
      }
    }
    return strangers;
  }
}
