package org.meridian.ui.story;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import org.meridian.model.Dataset;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.story.PickedItems;
import org.meridian.scenario.story.StepLook;
import org.meridian.scenario.story.Viewpoint;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.TextScale;
import org.meridian.ui.state.ThemeChoice;
import org.meridian.ui.tabs.ViewControl;
import org.meridian.ui.tabs.ViewTabs;
import org.meridian.view.View;
import org.meridian.view.ViewGroup;
import org.meridian.view.ViewPlace;
import org.meridian.view.Views;
import org.meridian.view.story.ChoiceNames;

/**
 * What the window shows, as a scenario and a viewpoint, and the window put back to show one again:
 * the same scenario, view, camera, layers and selection. Lives on the JavaFX thread.
 */
public final class WindowSight {

  private static final String STEP = "story.step.go";

  private final Explorer explorer;
  private final ViewTabs centre;
  private final Map<View, ViewControl> controls;
  private final DatasetOpening opening;
  private final Predicate<String> isOpen;

  /** The view that was on top last, also while a tab without a view is. */
  private View last = Views.MAP;

  /** What is to be looked at once its scenario is worked out; null for nothing. */
  private SeenNow wanted;

  private Runnable arrived = () -> {};

  /** What is looked at. */
  public record SeenNow(Scenario scenario, Viewpoint viewpoint) {}

  /** Opens another dataset for a scenario. */
  @FunctionalInterface
  public interface DatasetOpening {
    /**
     * Opens the dataset of a scenario with it, as one step of undo; says so if there is none.
     *
     * @param label key of the words of the step
     */
    void open(String label, Scenario scenario);
  }

  /**
   * @param centre the tabs of the middle
   * @param controls of every view
   * @param opening opens datasets
   * @param isOpen whether the dataset that is meant by an id is open
   */
  public WindowSight(
      Explorer explorer,
      ViewTabs centre,
      Map<View, ViewControl> controls,
      DatasetOpening opening,
      Predicate<String> isOpen) {
    this.explorer = explorer;
    this.centre = centre;
    this.controls = Map.copyOf(controls);
    this.opening = opening;
    this.isOpen = isOpen;
    centre.top().subscribe(top -> last = top == null ? last : top);
    explorer.result().subscribe(this::worked);
  }

  /** The view that is looked at, or was before a tab without a view came on top. */
  public View view() {
    return last.group() == ViewGroup.METHOD
        ? controls.get(last).shown().get().map(shown -> shown.view()).orElse(last)
        : last;
  }

  /** Changes with the view on top; null while a tab without a view is. */
  public ObservableValue<View> top() {
    return centre.top();
  }

  /** What is looked at now; empty until a dataset is open. */
  public Optional<SeenNow> now() {
    return Optional.ofNullable(explorer.scenario().get())
        .map(scenario -> new SeenNow(scenario, viewpoint()));
  }

  private Viewpoint viewpoint() {
    View view = view();
    PickedItems picked =
        new PickedItems(
            explorer.selection().cities().get(),
            explorer.selection().link().get(),
            explorer.tracing().traced().get());
    return new Viewpoint(
        view.id(),
        ChoiceNames.write(view, controls.get(view).stand().choices().get()),
        picked,
        StepLook.OF_THE_MOMENT);
  }

  /**
   * Shows what was looked at, as soon as its scenario is worked out.
   *
   * @param then runs once all is put back; not at all if something else is asked for before
   */
  public void show(SeenNow seen, Runnable then) {
    wanted = seen;
    arrived = then;
    if (!isOpen.test(seen.scenario().datasetId())) {
      opening.open(STEP, seen.scenario());
      return;
    }
    explorer.commit(STEP, now -> seen.scenario());
    worked(explorer.result().get());
  }

  private void worked(ScenarioResult result) {
    if (wanted != null && result != null && result.scenario().equals(wanted.scenario())) {
      SeenNow seen = wanted;
      wanted = null;
      restore(seen.viewpoint(), result.dataset());
      arrived.run();
    }
  }

  private void restore(Viewpoint viewpoint, Dataset dataset) {
    View view = ChoiceNames.view(viewpoint);
    pick(viewpoint.picked());
    wear(viewpoint.look());
    if (view.place() == ViewPlace.MIDDLE) {
      centre.turnTo(view);
    }
    controls.get(view).stand().restore().accept(ChoiceNames.read(viewpoint, dataset).choices());
  }

  private void pick(PickedItems picked) {
    explorer.selection().restore(picked.cities(), picked.link());
    if (!picked.traced().equals(explorer.tracing().traced().get())) {
      picked
          .traced()
          .ifPresentOrElse(
              score -> explorer.tracing().follow(score.city(), score.node()),
              explorer.tracing()::close);
    }
  }

  private void wear(StepLook look) {
    look.language().ifPresent(explorer.language()::set);
    look.dark()
        .ifPresent(dark -> explorer.theme().set(dark ? ThemeChoice.DARK : ThemeChoice.LIGHT));
    look.textPercent()
        .ifPresent(
            percent ->
                Arrays.stream(TextScale.values())
                    .filter(scale -> scale.percent() >= percent)
                    .findFirst()
                    .ifPresent(explorer.mapText()::set));
  }
}
