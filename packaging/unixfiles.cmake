# What a Linux desktop finds beside the program: man page, menu entry, icons, completion, units, documents.
install(FILES counterfoil.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
configure_file(counterfoil.metainfo.xml.in counterfoil.metainfo.xml @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/counterfoil.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES counterfoil.bash DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME counterfoil)
# Not started by anybody: systemctl --user enable --now counterfoil.timer
install(FILES systemd/counterfoil.service systemd/counterfoil.timer DESTINATION lib/systemd/user)

install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/counterfoil.svg"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
foreach(size 16 22 24 32 48 64 128 256 512)
    install(FILES "icons/counterfoil-${size}.png" RENAME counterfoil.png
            DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps")
endforeach()

# All that the README refers to, so that its links lead somewhere.
install(FILES "${CMAKE_SOURCE_DIR}/README.md" "${CMAKE_SOURCE_DIR}/SECURITY.md" "${CMAKE_SOURCE_DIR}/CONTRIBUTING.md"
              debian/copyright
        DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES README.md DESTINATION "${CMAKE_INSTALL_DOCDIR}/packaging")
install(DIRECTORY "${CMAKE_SOURCE_DIR}/docs/" DESTINATION "${CMAKE_INSTALL_DOCDIR}/docs")

# Debian wants these compressed, without a time stamp so that a build can be repeated.
find_program(GZIP_PROGRAM gzip REQUIRED)
add_custom_target(compressed)
function(install_compressed source name destination)
    set(compressed "${CMAKE_CURRENT_BINARY_DIR}/${name}")
    add_custom_command(OUTPUT "${compressed}"
        COMMAND "${GZIP_PROGRAM}" -9nc "${source}" > "${compressed}"
        DEPENDS "${source}" VERBATIM)
    add_custom_target(compressed_${name} DEPENDS "${compressed}")
    add_dependencies(compressed compressed_${name})
    install(FILES "${compressed}" DESTINATION "${destination}")
endfunction()
install_compressed("${CMAKE_CURRENT_SOURCE_DIR}/counterfoil.1" counterfoil.1.gz "${CMAKE_INSTALL_MANDIR}/man1")
configure_file(debian/changelog.in changelog @ONLY)
install_compressed("${CMAKE_CURRENT_BINARY_DIR}/changelog" changelog.gz "${CMAKE_INSTALL_DOCDIR}")
