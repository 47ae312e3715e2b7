# Writes a C++ table of the files under DIR, so that the program carries its own layouts. Sorted: same input, same bytes.
file(GLOB_RECURSE names RELATIVE ${DIR} ${DIR}/*)
list(SORT names)
set(text "// Made from templates/ by src/render/embed.cmake.\n#include \"render/embedded.hpp\"\n\nnamespace redovisa::render {\nnamespace {\nconstexpr EmbeddedFile files[] = {\n")
foreach(name IN LISTS names)
  file(READ ${DIR}/${name} hex HEX)
  # Long literals are cut so that every compiler takes them. The cut comes first: a regular expression of CMake has no
  # counted repeats and few groups.
  string(REPEAT "[0-9a-f]" 64 chunk)
  string(REGEX REPLACE "(${chunk})" "\\1/" cut "${hex}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" escaped "${cut}")
  string(REPLACE "/" "\"\n\"" escaped "${escaped}")
  file(SIZE ${DIR}/${name} size)
  string(APPEND text "    {\"${name}\", {\"${escaped}\", ${size}}},\n")
endforeach()
string(APPEND text "};\n} // namespace\n\nstd::span<const EmbeddedFile> embedded_files() { return files; }\n\n} // namespace redovisa::render\n")
file(WRITE ${OUT} "${text}")
