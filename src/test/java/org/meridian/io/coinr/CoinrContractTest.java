package org.meridian.io.coinr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.model.DatasetIdentity;
import org.meridian.model.reading.Loaded;

/** The reader of COINr tables meets no file with an exception, and the same files alike. */
class CoinrContractTest {

  private static final String DATA = "uCode,uName,x\na,A,1\nb,B,2\n";
  private static final String META =
      "iCode,iName,Parent,Weight,Direction,Level,Type\n"
          + "x,X,top,1,1,1,Indicator\n"
          + "top,Top,,1,1,2,Aggregate\n";

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> kinds(String text) {
    byte[] torn = bytes(text);
    torn[torn.length - 3] = (byte) 0xFF;
    return Map.of(
        "sound", bytes(text),
        "byte order mark", bytes("\uFEFF" + text),
        "empty", new byte[0],
        "header only", bytes(text.substring(0, text.indexOf('\n') + 1)),
        "wrong bytes", torn,
        "zeros", new byte[64],
        "another header", bytes("a;b;c\n1;2;3\n"));
  }

  static Stream<Arguments> pairs() {
    return kinds(META).entrySet().stream()
        .flatMap(
            meta ->
                kinds(DATA).entrySet().stream()
                    .map(
                        data ->
                            Arguments.of(
                                meta.getKey(), data.getKey(), meta.getValue(), data.getValue())));
  }

  @ParameterizedTest(name = "iMeta {0}, iData {1}")
  @MethodSource("pairs")
  void everyPairOfFilesIsReadOrRefusedAlike(
      String metaKind, String dataKind, byte[] meta, byte[] data, @TempDir Path folder)
      throws IOException {
    Path metaFile = Files.write(folder.resolve("iMeta.csv"), meta);
    Path dataFile = Files.write(folder.resolve("iData.csv"), data);
    Loaded<CoinrData> once = CoinrReader.read(dataFile, metaFile);
    Loaded<CoinrData> twice = CoinrReader.read(dataFile, metaFile);

    boolean sound = isSound(metaKind) && isSound(dataKind);
    assertThat(once.value().isPresent()).as("%s", once.problems()).isEqualTo(sound);
    assertThat(once.problems().isEmpty()).isEqualTo(sound);
    assertThat(twice.problems()).isEqualTo(once.problems());
    assertThat(twice.value().map(CoinrContractTest::identity))
        .isEqualTo(once.value().map(CoinrContractTest::identity));
  }

  private static DatasetIdentity identity(CoinrData data) {
    return data.dataset().identity();
  }

  private static boolean isSound(String kind) {
    return kind.equals("sound") || kind.equals("byte order mark");
  }
}
