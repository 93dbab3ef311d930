package org.meridian.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Damaged workbooks: whatever the bytes, a reader ends, throws nothing, and either names a problem
 * or gives cells that a sheet can hold. The seeds are stated, so that a failure stays one.
 */
class SheetFuzzTest {

  private static final long SEED = 20261126;
  private static final int FILES = 400;

  @TempDir private Path folder;

  private void check(Path file) {
    for (SheetRow row : FuzzedSheets.rows(file)) {
      assertThat(row.number()).isBetween(1, SheetLimits.ROWS);
      assertThat(row.cells().size()).isLessThanOrEqualTo(SheetLimits.COLUMNS);
      for (SheetCell cell : row.cells()) {
        assertThat(Double.isFinite(cell.number())).isEqualTo(cell.isNumber());
      }
    }
    FuzzedSheets.problems(file);
  }

  private static byte[] mutated(byte[] whole, SplittableRandom random) {
    byte[] bytes = whole.clone();
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(bytes.length);
      int kind = random.nextInt(4);
      if (kind == 0) {
        bytes[at] ^= (byte) (1 << random.nextInt(8));
      } else if (kind == 1) {
        bytes[at] = (byte) random.nextInt();
      } else {
        int length = Math.min(1 + random.nextInt(16), bytes.length - at);
        System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
      }
    }
    return bytes;
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "TEXT")
  void bytesOfTheFileAreDamaged(SheetFormat format) throws IOException {
    SplittableRandom random = new SplittableRandom(SEED);
    Path file = SheetFixture.write(format, folder);
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < FILES; i++) {
      check(Files.write(file, mutated(whole, random)));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "ODS"})
  void bytesOfThePartsInsideAreDamaged(SheetFormat format) throws IOException {
    SplittableRandom random = new SplittableRandom(SEED + 1);
    Path file = SheetFixture.write(format, folder);
    Map<String, byte[]> parts = unpacked(Files.readAllBytes(file));
    List<String> names = List.copyOf(parts.keySet());
    for (int i = 0; i < FILES; i++) {
      Map<String, byte[]> damaged = new LinkedHashMap<>(parts);
      damaged.computeIfPresent(
          names.get(random.nextInt(names.size())), (name, bytes) -> mutated(bytes, random));
      check(Files.write(file, packed(damaged)));
    }
  }

  private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] packed(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
