package org.meridian.ui.clusters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.ReachabilityTree;
import org.meridian.model.City;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.clusters.parts.BenchOrder;
import org.meridian.ui.clusters.parts.ClusterSight;
import org.meridian.ui.state.Exploration;
import org.meridian.ui.state.Explorer;
import org.meridian.view.clusters.BenchContent;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.clusters.ClusterLook;

/**
 * The state that the parts of the bench share: the clusters of the newest result, worked out on a
 * worker while any part is in sight, and what is looked at. A radius under the hand is shown at
 * once and becomes one step of undo when it is let go. Lives on the JavaFX thread.
 */
public final class ClusterBench {

  private static final String RADIUS_STEP = "clusters.step.radius";

  private final Explorer explorer;
  private final NewestWins<BenchOrder, BenchContent> work;
  private final ReadOnlyObjectWrapper<BenchContent> content = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<ClusterLook> look =
      new ReadOnlyObjectWrapper<>(ClusterLook.USUAL);
  private final ReadOnlyIntegerWrapper called = new ReadOnlyIntegerWrapper();
  private final ClusterLight lit;
  private final ClusterHand hand = new ClusterHand(this);
  private final ClusterSight sight = new ClusterSight();
  private final List<ObservableValue<Boolean>> sights = new ArrayList<>();
  private OptionalDouble dragged = OptionalDouble.empty();
  private OptionalDouble draggedFrom = OptionalDouble.empty();
  private BenchOrder asked;

  /**
   * @param explorer whose result is clustered
   * @param background finds clusters
   * @param finder remembers trees; used by this bench alone
   */
  public ClusterBench(Explorer explorer, Background background, ClusterFinder finder) {
    this.explorer = explorer;
    work =
        background.newest(
            order ->
                BenchContent.of(
                    finder,
                    order.result(),
                    order.settings(),
                    order.look(),
                    order.fromKm(),
                    order.held()),
            this::publish);
    explorer.result().subscribe(result -> ask());
    explorer.scenario().subscribe(scenario -> ask());
    explorer.selection().focus().subscribe(focus -> focus.ifPresent(this::chooseOf));
    lit = new ClusterLight(this, explorer.selection().hovered());
    seenWhile(sight.map());
    sight.presented().on().subscribe(now -> ask());
  }

  private void publish(BenchContent found) {
    if (Exploration.isOf(explorer.state().get(), found.result())) {
      content.set(found);
    }
  }

  /** Clusters are found while something is in sight that shows them. */
  public void seenWhile(ObservableValue<Boolean> sight) {
    sights.add(sight);
    sight.subscribe(now -> ask());
  }

  private void ask() {
    ScenarioResult result = explorer.result().get();
    if (result == null || sights.stream().noneMatch(ObservableValue::getValue)) {
      return;
    }
    ClusterSettings settings = settings();
    BenchOrder order =
        new BenchOrder(
            result, settings, sight.presented().seen(look.get()), from(settings), isHeld());
    if (!order.isSameAs(asked)) {
      asked = order;
      work.submit(order);
    }
  }

  /** The radius that the last change began at; the present one where another setting changed. */
  private double from(ClusterSettings settings) {
    double now = settings.radiusKm();
    if (asked == null || !asked.settings().withRadiusKm(now).equals(settings)) {
      return now;
    }
    double before = asked.settings().radiusKm();
    return before == now ? asked.fromKm() : draggedFrom.orElse(before);
  }

  /** Strip, map and all else of the newest result; null before the first. */
  public ReadOnlyObjectProperty<BenchContent> content() {
    return content.getReadOnlyProperty();
  }

  /** A scenario with the clusters that are shown of it, for whoever opens it. */
  public Scenario keeping(Scenario scenario) {
    BenchContent shown = content.get();
    return shown == null ? scenario : shown.keeping(scenario);
  }

  /** Whether what was asked for last is still being found. */
  public ObservableValue<Boolean> busy() {
    return work.busy();
  }

  /** Whether a hand holds the radius. */
  boolean isHeld() {
    return dragged.isPresent();
  }

  /** What is looked at. */
  public ReadOnlyObjectProperty<ClusterLook> look() {
    return look.getReadOnlyProperty();
  }

  /** Whether the map of clusters is on top of the other views. */
  BooleanProperty onTop() {
    return sight.map();
  }

  /** Which view of clusters is on top. */
  public ClusterSight sight() {
    return sight;
  }

  /** Counts how often a cluster was asked for, so that its card can come to the front. */
  public ReadOnlyIntegerProperty called() {
    return called.getReadOnlyProperty();
  }

  /** The settings as they are shown, with the radius under the hand. */
  public ClusterSettings settings() {
    ClusterSettings committed = explorer.scenario().get().clusters();
    return dragged.isPresent() ? committed.withRadiusKm(dragged.getAsDouble()) : committed;
  }

  /** Whether a dataset is open. */
  boolean isOpen() {
    return explorer.scenario().get() != null;
  }

  private static double sound(double km) {
    return Math.clamp(km, 1, ReachabilityTree.FARTHEST_KM);
  }

  /** Shows a radius while the hand moves. */
  void previewRadius(double km) {
    if (isOpen()) {
      draggedFrom = dragged.isEmpty() ? OptionalDouble.of(settings().radiusKm()) : draggedFrom;
      dragged = OptionalDouble.of(sound(km));
      ask();
    }
  }

  /** Takes a radius: one step of undo. */
  void commitRadius(double km) {
    if (isOpen()) {
      dragged = OptionalDouble.empty();
      change(RADIUS_STEP, now -> now.withRadiusKm(sound(km)));
      ask();
      draggedFrom = OptionalDouble.empty();
    }
  }

  /** Changes how clusters are found: one step of undo. */
  public void change(String label, UnaryOperator<ClusterSettings> change) {
    explorer.commit(label, now -> now.withClusters(change.apply(now.clusters())));
  }

  /** Looks at clusters in another way. */
  public void look(UnaryOperator<ClusterLook> change) {
    ClusterLook next = change.apply(look.get());
    if (!next.equals(look.get())) {
      look.set(next);
      ask();
    }
  }

  /** The clusters that are shown; empty where there are none. */
  Optional<ClusterContent> clusters() {
    return Optional.ofNullable(content.get()).flatMap(BenchContent::clusters);
  }

  /** Goes to the next radius at which something changes. */
  void next() {
    clusters()
        .flatMap(found -> found.events().next(settings().radiusKm()))
        .ifPresent(event -> commitRadius(event.km()));
  }

  /** Goes back to the radius of the change before. */
  void previous() {
    clusters()
        .flatMap(found -> found.events().previous(settings().radiusKm()))
        .ifPresent(event -> commitRadius(event.km()));
  }

  /** Goes to the middle, by ratio, of the widest stretch without a change among the shown rows. */
  void calm() {
    Optional.ofNullable(content.get())
        .flatMap(BenchContent::shown)
        .flatMap(parts -> parts.strip().longestCalm())
        .ifPresent(ends -> commitRadius(Math.rint(Math.sqrt(ends[0] * ends[1]))));
  }

  /** Looks at a cluster, by identity; empty for none. */
  void choose(String identity) {
    look(now -> now.withChosen(identity));
    if (!identity.isEmpty()) {
      called.set(called.get() + 1);
    }
  }

  /** Looks at a cluster. */
  void choose(Cluster cluster) {
    clusters().ifPresent(found -> choose(found.analysis().identity(cluster).id()));
  }

  /** Looks at the cluster of a number on the screen; empty for none. */
  void pick(OptionalInt number) {
    numbered(number).ifPresentOrElse(this::choose, () -> choose(""));
  }

  /** The cluster of a number on the screen. */
  Optional<Cluster> numbered(OptionalInt number) {
    return number.stream()
        .boxed()
        .findFirst()
        .flatMap(at -> clusters().flatMap(found -> numbered(found, at)));
  }

  private static Optional<Cluster> numbered(ClusterContent found, int number) {
    return found.analysis().clusters().clusters().stream()
        .filter(cluster -> cluster.number() == number)
        .findFirst();
  }

  /** A city that is selected while the clusters are looked at leads to its cluster. */
  private void chooseOf(String city) {
    if (sight.map().get()) {
      holding(city).ifPresent(this::choose);
    }
  }

  /** The cluster that a city is in. */
  Optional<Cluster> holding(String city) {
    return clusters()
        .flatMap(
            found ->
                found.analysis().result().dataset().cityPosition(city).stream()
                    .boxed()
                    .findFirst()
                    .flatMap(found::ofCity));
  }

  /** Changes clusters by hand. */
  ClusterHand hand() {
    return hand;
  }

  /** Which cluster the pointer is on. */
  ClusterLight lit() {
    return lit;
  }

  /** The cities of the chosen cluster; none where none is chosen. */
  List<City> chosenCities() {
    return clusters().flatMap(found -> found.chosen().map(found::cities)).orElse(List.of());
  }
}
