# The Windows installer. Signing is left to the one who has the certificate: a command that takes a file.
set(CPACK_GENERATOR NSIS)
set(CPACK_NSIS_DISPLAY_NAME "Counterfoil")
set(CPACK_NSIS_PACKAGE_NAME "Counterfoil")
set(CPACK_NSIS_MUI_ICON "${CMAKE_CURRENT_LIST_DIR}/counterfoil.ico")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin/counterfoil.exe")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH OFF)
set(COUNTERFOIL_SIGN_COMMAND "" CACHE STRING "Command that signs a Windows program; the file's name is added to it")
if(COUNTERFOIL_SIGN_COMMAND)
    set(CPACK_NSIS_FINISH_COMMAND "${COUNTERFOIL_SIGN_COMMAND}")
    add_custom_command(TARGET counterfoil POST_BUILD
        COMMAND ${COUNTERFOIL_SIGN_COMMAND} "$<TARGET_FILE:counterfoil>")
endif()
