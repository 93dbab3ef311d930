package org.meridian.app.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.io.figure.FigureState;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.render.figure.FigureLook;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.story.PickedItems;
import org.meridian.scenario.story.StepLook;
import org.meridian.scenario.story.StepWords;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryDataset;
import org.meridian.scenario.story.StoryStep;
import org.meridian.scenario.story.Viewpoint;
import org.meridian.text.ProgramVersion;
import org.meridian.view.ShownView;
import org.meridian.view.View;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.map.MapSight;
import org.meridian.view.map.camera.DataFit;
import org.meridian.view.map.options.BasemapChoice;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.story.ChoiceNames;
import org.meridian.view.style.MapTheme;
import org.meridian.view.words.BothLanguages;

/** What figures carry, so that the program can show the same again. */
public final class FigureStates {

  private FigureStates() {}

  /**
   * The state of a figure, as text. Maps and layers of one's own are not in it, since they are
   * known by their paths. May take a second, for the hash of the dataset.
   *
   * @param shown the view, of which result, with which choices
   * @param picked what is selected
   * @param look size and colours
   * @param language of the words
   */
  public static String text(
      ShownView shown, PickedItems picked, FigureLook look, Language language) {
    View view = shown.view();
    ScenarioResult result = shown.result();
    List<String> leftOut = new ArrayList<>();
    MapSight sight = plain(placed(shown.choices().map(), look), leftOut);
    Viewpoint seen =
        new Viewpoint(
            view.id(),
            ChoiceNames.write(view, shown.choices().with(sight)),
            picked,
            StepLook.OF_THE_MOMENT
                .in(Optional.of(language))
                .dark(Optional.of(look.theme() == MapTheme.DARK)));
    Dataset dataset = result.dataset();
    LocalText title = title(view, dataset);
    StoryStep step =
        new StoryStep(
            "step-1",
            result.scenario(),
            seen,
            StepWords.NONE.withTitle(title),
            List.of(),
            StoryStep.StepEntry.USUAL);
    StoryDataset about = new StoryDataset(dataset.identity(), dataset.info().title());
    return FigureState.text(
        new Story(title, List.of(step), List.of(about)), ProgramVersion.TEXT, leftOut);
  }

  private static LocalText title(View view, Dataset dataset) {
    TextInLanguage words =
        in -> in.get("story.title.step", in.get(view.titleKey()), in.get(dataset.info().title()));
    return new BothLanguages().of(words);
  }

  /** A box that was asked for, or the whole map, becomes the camera that shows it. */
  private static MapSight placed(MapSight sight, FigureLook look) {
    return sight
        .extent()
        .filter(extent -> extent.isBox() || extent.isEmpty())
        .filter(extent -> sight.camera().isEmpty())
        .map(
            extent ->
                DataFit.camera(
                    extent,
                    sight.options(),
                    sight.options().projection().toProjection(),
                    look.width(),
                    look.height(),
                    1))
        .map(camera -> MapSight.seen(sight.options(), camera))
        .orElse(sight);
  }

  private static MapSight plain(MapSight sight, List<String> leftOut) {
    MapOptions options = sight.options();
    if (options.basemap().isOwn()) {
      leftOut.add("basemap");
    }
    if (!options.overlays().isEmpty()) {
      leftOut.add("layers");
    }
    if (sight.sheet().isPresent()) {
      leftOut.add("multiples");
    }
    return new MapSight(
        options.with(BasemapChoice.SHIPPED).withOverlays(List.of()),
        sight.camera(),
        sight.extent(),
        Optional.empty());
  }
}
