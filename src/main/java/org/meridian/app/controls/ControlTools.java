package org.meridian.app.controls;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.meridian.render.figure.FigureFactory;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.background.Background;
import org.meridian.ui.basis.WindowBasis;
import org.meridian.ui.clusters.ClusterBench;
import org.meridian.ui.comparison.ComparedTools;
import org.meridian.ui.groups.GroupCommands;
import org.meridian.ui.map.pane.MapChoices;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.RankBands;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.View;

/**
 * What controls of views are made with.
 *
 * @param basis what every part of the window works with
 * @param bands how sure ranks are
 * @param figures draws maps, shared with exports
 * @param shared what several views show alike
 * @param groups makes groups
 * @param files what controls ask of the world outside
 */
public record ControlTools(
    WindowBasis basis,
    RankBands bands,
    FigureFactory figures,
    SharedChoices shared,
    GroupCommands groups,
    ControlFiles files) {

  /**
   * What controls ask of the world outside.
   *
   * @param stages exports all stages of a result
   * @param export exports what a view shows, as a picture or a table
   */
  public record ControlFiles(
      Consumer<ScenarioResult> stages, BiConsumer<View, FileDialogs.DialogFileKind> export) {}

  /** What is shown. */
  public Explorer explorer() {
    return basis.explorer();
  }

  /** Words. */
  public LiveMessages messages() {
    return basis.messages();
  }

  /** Runs what takes time. */
  public Background background() {
    return basis.background();
  }

  /** What maps show. */
  public MapChoices choices() {
    return shared.choices();
  }

  /** What views of clusters share. */
  public ClusterBench bench() {
    return shared.bench();
  }

  /** What views of two sides share. */
  public ComparedTools sides() {
    return shared.sides();
  }

  /**
   * What several views show alike.
   *
   * @param choices what maps show
   * @param bench what views of clusters share
   * @param sides what views of two sides share
   */
  public record SharedChoices(MapChoices choices, ClusterBench bench, ComparedTools sides) {}
}
