package org.meridian.app.controls;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.meridian.render.figure.FigureFactory;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.background.Background;
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
 * @param explorer what is shown
 * @param messages words
 * @param background runs what takes time
 * @param bands how sure ranks are
 * @param figures draws maps, shared with exports
 * @param choices what maps show
 * @param bench what views of clusters share
 * @param groups makes groups
 * @param sides what views of two sides share
 * @param files what controls ask of the world outside
 */
public record ControlTools(
    Explorer explorer,
    LiveMessages messages,
    Background background,
    RankBands bands,
    FigureFactory figures,
    MapChoices choices,
    ClusterBench bench,
    GroupCommands groups,
    ComparedTools sides,
    ControlFiles files) {

  /**
   * What controls ask of the world outside.
   *
   * @param stages exports all stages of a result
   * @param export exports what a view shows, as a picture or a table
   */
  public record ControlFiles(
      Consumer<ScenarioResult> stages, BiConsumer<View, FileDialogs.DialogFileKind> export) {}
}
