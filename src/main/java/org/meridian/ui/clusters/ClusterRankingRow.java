package org.meridian.ui.clusters;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.ContextMenuEvent;
import org.meridian.cluster.Cluster;
import org.meridian.model.City;
import org.meridian.view.clusters.ClusterRanking;

/**
 * A row of the ranking: lit with its cluster wherever the pointer is, lights it where the pointer
 * is on the row, and opens its menu.
 */
final class ClusterRankingRow extends TableRow<ClusterRanking.Row> {

  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

  private final ClusterBench bench;
  private final ClusterMenu menu;
  private final Function<ClusterRanking.Row, Optional<Cluster>> clusterOf;

  ClusterRankingRow(
      ClusterBench bench,
      ClusterMenu menu,
      Function<ClusterRanking.Row, Optional<Cluster>> clusterOf,
      Consumer<String> hover) {
    this.bench = bench;
    this.menu = menu;
    this.clusterOf = clusterOf;
    bench.lit().identity().subscribe(now -> show());
    itemProperty().subscribe(now -> show());
    setOnMouseEntered(
        event -> {
          cluster().ifPresent(bench.lit()::on);
          city().ifPresent(city -> hover.accept(city.id()));
        });
    setOnMouseExited(
        event -> {
          hover.accept(null);
          bench.lit().off();
        });
    setOnContextMenuRequested(this::ask);
  }

  private Optional<Cluster> cluster() {
    return Optional.ofNullable(getItem()).flatMap(clusterOf);
  }

  private Optional<City> city() {
    return Optional.ofNullable(getItem())
        .filter(row -> !row.isCluster())
        .flatMap(
            row ->
                bench
                    .clusters()
                    .map(found -> found.analysis().result().dataset().city(row.city())));
  }

  private void ask(ContextMenuEvent event) {
    cluster()
        .ifPresent(cluster -> menu.open(this, cluster, event.getScreenX(), event.getScreenY()));
    if (getItem() != null && !getItem().isCluster()) {
      menu.openCity(this, getItem().city(), event.getScreenX(), event.getScreenY());
    }
    event.consume();
  }

  private void show() {
    String lit = bench.lit().identity().get();
    boolean isLit =
        !lit.isEmpty()
            && cluster()
                .flatMap(own -> bench.clusters().map(f -> f.analysis().identity(own).id()))
                .map(lit::equals)
                .orElse(false);
    pseudoClassStateChanged(LIT, isLit);
  }
}
