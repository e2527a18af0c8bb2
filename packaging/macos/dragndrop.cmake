# The macOS disk image. Signing and notarising need the owner's identity: codesign is called when one is named.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME "Counterfoil")
set(COUNTERFOIL_SIGN_IDENTITY "" CACHE STRING "Identity for codesign, such as \"Developer ID Application: …\"; empty: unsigned")
if(COUNTERFOIL_SIGN_IDENTITY)
    add_custom_command(TARGET counterfoil POST_BUILD
        COMMAND codesign --force --options runtime --timestamp --sign "${COUNTERFOIL_SIGN_IDENTITY}"
                "$<TARGET_BUNDLE_DIR:counterfoil>")
endif()
