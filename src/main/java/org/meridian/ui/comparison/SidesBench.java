package org.meridian.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.SideChoice;
import org.meridian.scenario.SidePair;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.state.Exploration;
import org.meridian.ui.state.Explorer;
import org.meridian.view.ShownView;
import org.meridian.view.View;
import org.meridian.view.ViewChoices;
import org.meridian.view.comparison.ComparisonContent;
import org.meridian.view.content.ViewContent;

/**
 * The comparison that several views show: made once for all of them while any is in sight, anew at
 * each result. Lives on the JavaFX thread.
 */
public final class SidesBench {

  private static final String STEP = "compare.step.side";

  private final Explorer explorer;
  private final SidesWork work;
  private final NewestWins<SidesWork.Order, ComparisonContent> comparing;
  private final List<ObservableValue<Boolean>> watchers = new ArrayList<>();
  private final ReadOnlyObjectWrapper<ComparisonContent> content = new ReadOnlyObjectWrapper<>();
  private Optional<SideChoice> held = Optional.empty();
  private SidesWork.Order asked;

  /**
   * @param explorer whose result is compared
   * @param background compares
   * @param sources datasets that are not open
   */
  public SidesBench(Explorer explorer, Background background, SideSources sources) {
    this.explorer = explorer;
    work = new SidesWork(sources);
    comparing = background.newest(work::compare, content::set);
    explorer.state().subscribe(now -> compare());
  }

  /** What was compared last; null before the first. */
  public ReadOnlyObjectProperty<ComparisonContent> content() {
    return content.getReadOnlyProperty();
  }

  /** Compares whenever a view is in sight. */
  public void watch(ObservableValue<Boolean> inSight) {
    watchers.add(inSight);
    inSight.subscribe(seen -> compare());
  }

  private void compare() {
    Exploration now = explorer.state().get();
    if (now == null || watchers.stream().noneMatch(ObservableValue::getValue)) {
      return;
    }
    SidesWork.Order order = new SidesWork.Order(now.result(), now.baseline());
    if (!order.equals(asked)) {
      asked = order;
      comparing.submit(order);
    }
  }

  /** Which sides the scenario compares. */
  public SidePair sides() {
    return explorer.scenario().get().sides();
  }

  /** Compares other sides: a step of undo. */
  public void choose(UnaryOperator<SidePair> change) {
    explorer.commit(STEP, now -> now.withSides(change.apply(now.sides())));
  }

  /** Lists only so many first places of either side; 0 for all: a step of undo. */
  public void list(int top) {
    explorer.commit("compare.step.top", now -> now.withSides(now.sides().withTop(top)));
  }

  /** What the window shows becomes side A, also while a weight is dragged. */
  public void hold() {
    Exploration now = explorer.state().get();
    if (now != null) {
      Scenario shown = now.result().scenario().withName("");
      SideChoice side = new SideChoice.KeptScenario(shown);
      held = Optional.of(side);
      choose(sides -> sides.withA(side).withB(new SideChoice.PresentSide()));
    }
  }

  /** What was held last in this window, of whatever dataset. */
  Optional<SideChoice> held() {
    return held;
  }

  /**
   * What a view of two sides exports, made of the comparison of the result in the window by whoever
   * exports it; empty before the first result.
   *
   * @param content of the view; called on a worker
   */
  public Optional<ShownView> exported(
      View view, ViewChoices choices, Function<ComparisonContent, ViewContent> content) {
    ComparisonContent shown = this.content.get();
    return Optional.ofNullable(explorer.state().get())
        .map(
            now ->
                ShownView.workedOut(
                    view,
                    now.result(),
                    choices,
                    () ->
                        content.apply(
                            shown != null && shown.result() == now.result()
                                ? shown
                                : work.compare(
                                    new SidesWork.Order(now.result(), now.baseline())))));
  }
}
