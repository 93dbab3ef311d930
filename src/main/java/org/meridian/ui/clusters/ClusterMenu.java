package org.meridian.ui.clusters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.shape.Rectangle;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.rows.ClusterNaming;
import org.meridian.cluster.rows.KnownName;
import org.meridian.model.City;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.choice.IdPair;
import org.meridian.scenario.choice.KeptIdentity;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.ToolkitColour;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.ClusterWords;
import org.meridian.view.style.ClusterColours;
import org.meridian.view.style.MapTheme;

/** What can be done by hand with a cluster and with a city, wherever it is asked for. */
final class ClusterMenu {

  /** So many near cities or clusters are offered. */
  private static final int NEAR = 8;

  private static final double SWATCH = 12;

  private final Explorer explorer;
  private final LiveMessages messages;
  private final ClusterBench bench;
  private final ClusterHand hand;
  private final ContextMenu menu = new ContextMenu();

  ClusterMenu(Explorer explorer, LiveMessages messages, ClusterBench bench) {
    this.explorer = explorer;
    this.messages = messages;
    this.bench = bench;
    hand = bench.hand();
    menu.setId("cluster-menu");
  }

  /** Opens the menu of a cluster at a place of the screen. */
  void open(Node over, Cluster cluster, double x, double y) {
    bench.clusters().ifPresent(found -> show(over, cluster(found, cluster), x, y));
  }

  /** Opens the menu of a city, by position, and of its cluster if it is in one. */
  void openCity(Node over, int position, double x, double y) {
    bench.clusters().ifPresent(found -> show(over, items(found, position), x, y));
  }

  private List<MenuItem> items(ClusterContent found, int position) {
    Optional<Cluster> own = found.ofCity(position);
    List<MenuItem> items = new ArrayList<>(city(found, position, own));
    own.ifPresent(
        cluster -> {
          items.add(new SeparatorMenuItem());
          items.addAll(cluster(found, cluster));
        });
    return items;
  }

  private void show(Node over, List<MenuItem> items, double x, double y) {
    menu.hide();
    menu.getItems().setAll(items);
    if (!items.isEmpty()) {
      menu.show(over, x, y);
    }
  }

  private MenuItem item(String id, Runnable action, String... words) {
    String key = "clusters.menu." + id;
    Object[] arguments = words;
    MenuItem item =
        new MenuItem(words.length == 0 ? messages.get(key) : messages.get(key, arguments));
    item.setId(key);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }

  private MenuItem plain(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }

  private Menu below(String id, List<MenuItem> items, Object... words) {
    String key = "clusters.menu." + id;
    Menu sub = new Menu(words.length == 0 ? messages.get(key) : messages.get(key, words));
    sub.setId(key);
    sub.setMnemonicParsing(false);
    sub.getItems().setAll(items);
    sub.setDisable(items.isEmpty());
    return sub;
  }

  private String name(ClusterContent found, Cluster cluster) {
    return messages.get(found.analysis().title(cluster).shortName());
  }

  private List<MenuItem> cluster(ClusterContent found, Cluster cluster) {
    List<MenuItem> items = new ArrayList<>();
    items.add(item("rename", () -> hand.rename(cluster), name(found, cluster)));
    known(found, cluster)
        .map(known -> item("never", () -> hand.forbid(known.id()), messages.get(known.name())))
        .ifPresent(items::add);
    items.add(below("colour", colours(found, cluster)));
    items.add(below("add", nearCities(found, cluster)));
    List<MenuItem> apart = new ArrayList<>();
    var pairs = ClusterHand.pairs(found, cluster);
    if (pairs.size() > 1) {
      apart.add(item("apart.all", () -> hand.keepApart(pairs)));
    }
    pairs.stream()
        .sorted(Comparator.comparing(IdPair::one).thenComparing(IdPair::other))
        .forEach(
            pair ->
                apart.add(
                    item(
                        "apart.pair",
                        () -> hand.keepApart(Set.of(pair)),
                        pair.one(),
                        pair.other())));
    items.add(below("apart", apart));
    return items;
  }

  /** The known name that a cluster got by rule. */
  private static Optional<KnownName> known(ClusterContent found, Cluster cluster) {
    LocalText now = found.analysis().title(cluster).name();
    return found.analysis().fits(cluster).stream()
        .map(ClusterNaming.KnownFit::name)
        .filter(name -> name.name().equals(now))
        .findFirst();
  }

  private List<MenuItem> colours(ClusterContent found, Cluster cluster) {
    List<MenuItem> items = new ArrayList<>();
    MapTheme theme = MapTheme.of(explorer.dark().get());
    for (int colour = 0; colour < ClusterColours.SIZE; colour++) {
      int chosen = colour;
      MenuItem item =
          item("colour.one", () -> hand.colour(cluster, chosen), Integer.toString(colour + 1));
      item.setId("clusters.menu.colour." + colour);
      item.setGraphic(
          new Rectangle(SWATCH, SWATCH, ToolkitColour.of(ClusterColours.colour(colour, theme))));
      items.add(item);
    }
    items.add(item("colour.rule", () -> hand.colour(cluster, KeptIdentity.BY_RULE)));
    return items;
  }

  /** The selected city, then the nearest ones that are not in the cluster. */
  private List<MenuItem> nearCities(ClusterContent found, Cluster cluster) {
    var analysis = found.analysis();
    List<Integer> members = analysis.clusters().members(cluster);
    record Near(int place, double km) {}
    return IntStream.range(0, analysis.places().size())
        .filter(place -> analysis.clusters().number(place) != cluster.number())
        .mapToObj(place -> new Near(place, nearest(found, place, members)))
        .sorted(
            Comparator.comparing(
                    (Near near) ->
                        !explorer.selection().contains(analysis.places().city(near.place()).id()))
                .thenComparingDouble(Near::km))
        .limit(NEAR)
        .map(
            near -> {
              City city = analysis.places().city(near.place());
              String text =
                  messages.get(
                      "clusters.menu.near", messages.get(city.name()), ClusterWords.km(near.km()));
              return plain(text, () -> hand.putInto(city, cluster));
            })
        .toList();
  }

  private static double nearest(ClusterContent found, int place, List<Integer> members) {
    return members.stream()
        .mapToDouble(member -> found.analysis().places().distanceKm(place, member))
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private List<MenuItem> city(ClusterContent found, int position, Optional<Cluster> own) {
    City city = found.analysis().result().dataset().city(position);
    String name = messages.get(city.name());
    List<MenuItem> items = new ArrayList<>();
    own.ifPresent(
        cluster -> items.add(item("out", () -> hand.takeOut(city), name, name(found, cluster))));
    place(found, position)
        .ifPresent(
            place -> {
              items.add(item("remove", () -> hand.remove(city), name));
              items.add(below("put", nearClusters(found, city, place), name));
              items.add(below("part", neighbours(found, city, place), name));
            });
    if (hand.isMoved(city)) {
      items.add(item("restore", () -> hand.restore(city), name));
    }
    return items;
  }

  private static OptionalInt place(ClusterContent found, int position) {
    var places = found.analysis().places();
    return IntStream.range(0, places.size())
        .filter(place -> places.position(place) == position)
        .findFirst();
  }

  private List<MenuItem> nearClusters(ClusterContent found, City city, int place) {
    var analysis = found.analysis();
    record Near(Cluster cluster, double km) {}
    return analysis.clusters().clusters().stream()
        .filter(cluster -> cluster.number() != analysis.clusters().number(place))
        .map(
            cluster ->
                new Near(cluster, nearest(found, place, analysis.clusters().members(cluster))))
        .sorted(Comparator.comparingDouble(Near::km))
        .limit(NEAR)
        .map(
            near -> {
              String text =
                  messages.get(
                      "clusters.menu.near",
                      name(found, near.cluster()),
                      ClusterWords.km(near.km()));
              return plain(text, () -> hand.putInto(city, near.cluster()));
            })
        .toList();
  }

  /** The nearest cities within the radius, which it can be parted from. */
  private List<MenuItem> neighbours(ClusterContent found, City city, int place) {
    var places = found.analysis().places();
    return IntStream.range(0, places.size())
        .filter(other -> other != place)
        .filter(other -> places.distanceKm(place, other) <= found.analysis().settings().radiusKm())
        .boxed()
        .sorted(Comparator.comparingDouble(other -> places.distanceKm(place, other)))
        .limit(NEAR)
        .map(
            other -> {
              City neighbour = places.city(other);
              String text =
                  messages.get(
                      "clusters.menu.near",
                      messages.get(neighbour.name()),
                      ClusterWords.km(places.distanceKm(place, other)));
              return plain(text, () -> hand.keepApart(city, neighbour));
            })
        .toList();
  }

  /** The items that are open, for tests. */
  List<MenuItem> items() {
    return List.copyOf(menu.getItems());
  }
}
